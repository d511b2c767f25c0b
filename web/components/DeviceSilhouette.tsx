import type { ReactNode } from 'react';
import { devices } from '../words/devices.ts';
import { type DeviceKind, kindOf } from './device-kind.ts';

const SHAPES: Record<DeviceKind, ReactNode> = {
  desk: (
    <>
      <rect x="2.5" y="4.5" width="4" height="15" rx="2" />
      <path d="M9 6.5h10.5a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9" />
      <path d="M11.5 9.5h7v3h-7zM11.5 15.5h.01M15 15.5h.01M18.5 15.5h.01" />
    </>
  ),
  conference: (
    <>
      <path d="M12 3.5c1.6 0 2 2.2 3 4.2s4.5 5.4 5.5 8.3c.7 2-.6 3.5-2.5 3.5-2.4 0-3.9-1-6-1s-3.6 1-6 1c-1.9 0-3.2-1.5-2.5-3.5 1-2.9 4.5-6.3 5.5-8.300s1.4-4.2 3-4.200Z" />
      <circle cx="12" cy="13" r="2.5" />
    </>
  ),
  ata: (
    <>
      <rect x="2.5" y="8.5" width="19" height="8" rx="1.5" />
      <path d="M6 12.500h.01M9 12.500h.01M13 11h2.500v3H13zM17 11h2.500v3H17zM6 16.500v2M18 16.500v2" />
    </>
  ),
  dect: (
    <>
      <path d="M8.5 5.500h7a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1ZM9.5 5.500v-3" />
      <path d="M9.8 8.500h4.400v3.500H9.800zM10 15h.01M12 15h.01M14 15h.01M10 17.500h.01M12 17.500h.01M14 17.500h.01" />
    </>
  ),
  intercom: (
    <>
      <rect x="6.5" y="2.5" width="11" height="19" rx="1.5" />
      <circle cx="12" cy="7.5" r="2" />
      <path d="M9.5 12h5M9.5 14h5" />
      <circle cx="12" cy="18" r="1.2" />
    </>
  ),
};

/** The kind of a device at a glance. */
export function DeviceSilhouette({ product, size = 20 }: { product: string; size?: number }) {
  const kind = kindOf(product);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role="img"
      aria-label={devices.kinds[kind]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <title>{devices.kinds[kind]}</title>
      {SHAPES[kind]}
    </svg>
  );
}
