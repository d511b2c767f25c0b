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
