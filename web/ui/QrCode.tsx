import { Box } from '@mantine/core';
import { encode } from 'uqr';

const QUIET = 4;

/** Black on white in every color scheme: that is what cameras read. Loaded by who shows one, because few do. */
export function QrCode({ text, label, size = 192 }: { text: string; label: string; size?: number }) {
  const { data, size: modules } = encode(text, { border: 0, ecc: 'M' });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ''))).join('');
  const side = modules + 2 * QUIET;
  return (
    <Box component="figure" m={0} w={size} h={size} bg="white" style={{ borderRadius: 8, overflow: 'hidden' }}>
      <svg viewBox={`0 0 ${side} ${side}`} width={size} height={size} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={path} fill="black" />
      </svg>
    </Box>
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it holds, for those who hear it. */
  label: string;
  sizePx?: number;
}

const QUIET_MODULES = 4;

/** Black on white in either color scheme: scanners expect it. Loaded where it is shown, and not before. */
export function QrCode({ text, label, sizePx = 160 }: QrCodeProps) {
  const { data, size } = encode(text, { border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg width={sizePx} height={sizePx} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
