// Soft things: a cushion's rounded block, as blobs.
import { rod, type Blob } from '../blob.ts';
import { placed, type Frame } from '../frame.ts';
import { local } from '../vec.ts';

/** Around the frame's origin: x wide, y high, z deep. */
export function cushionBlobs(frame: Frame, wide: number, high: number, deep: number): Blob[] {
  const r = high / 2;
  const rows = Math.max(2, Math.ceil((deep - high) / (high * 0.8)) + 1);
  const half = Math.max(wide / 2 - r, 0.1);
  return Array.from({ length: rows }, (_, index) => {
    const z = -deep / 2 + r + ((deep - high) * index) / (rows - 1);
    // A little thinner at the rim than in the middle.
    const thick = r * (0.86 + 0.14 * Math.sin((Math.PI * index) / (rows - 1)));
    return rod(placed(frame, local(-half, 0, z)), placed(frame, local(half, 0, z)), thick, thick);
  });
}
