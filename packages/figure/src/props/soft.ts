// Soft things: a cushion's rounded block, as blobs.
import { rod, type Blob } from '../blob.ts';
import { placed, type Frame } from '../frame.ts';
import { local } from '../vec.ts';

/** Around the frame's origin: x wide, y high, z deep. Lies along its two longest sides. */
export function cushionBlobs(frame: Frame, wide: number, high: number, deep: number): Blob[] {
  const upright = high > deep;
  const [thick, across] = upright ? [deep, high] : [high, deep];
  const r = thick / 2;
  const rows = Math.max(2, Math.ceil((across - thick) / (thick * 0.8)) + 1);
  const half = Math.max(wide / 2 - r, 0.1);
  return Array.from({ length: rows }, (_, index) => {
    const off = -across / 2 + r + ((across - thick) * index) / (rows - 1);
    const p = (x: number) => placed(frame, upright ? local(x, off, 0) : local(x, 0, off));
    // A little thinner at the rim than in the middle.
    const radius = r * (0.86 + 0.14 * Math.sin((Math.PI * index) / (rows - 1)));
    return rod(p(-half), p(half), radius, radius);
  });
}
