// From a drawing to a canvas: the same marks, in the same order, as its SVG text.
import type { Drawing, Mark, PathMark, TextMark } from '@sinew/figure';

/** A mark that is ready to be painted. */
export type Ink = (PathMark & { readonly path: Path2D }) | TextMark;

/** Parsed once, painted often. The ground comes first, and covers what was there. */
export function inked({ width, height, background, marks }: Drawing): readonly Ink[] {
  const ground: PathMark = {
    kind: 'path',
    d: `M0 0H${width}V${height}H0Z`,
    fill: background,
    stroke: null,
    strokeWidth: 0,
    layer: 'ground',
  };
  return [ground, ...marks].map((mark: Mark): Ink => (mark.kind === 'path' ? { ...mark, path: new Path2D(mark.d) } : mark));
}

/** Every drawing is 320 wide. */
const width = 320;

export function paint(context: OffscreenCanvasRenderingContext2D, inks: readonly Ink[]): void {
  const scale = context.canvas.width / width;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const ink of inks) {
    if (ink.kind === 'path') paintPath(context, ink);
    else paintText(context, ink);
  }
}

function paintPath(context: OffscreenCanvasRenderingContext2D, ink: PathMark & { readonly path: Path2D }): void {
  context.globalAlpha = ink.opacity ?? 1;
  if (ink.stroke !== null) {
    context.setLineDash(ink.dash === undefined ? [] : [...ink.dash]);
    context.lineWidth = ink.strokeWidth;
    context.strokeStyle = ink.stroke;
    context.stroke(ink.path);
  }
  if (ink.fill === null) return;
  context.fillStyle = ink.fill;
  context.fill(ink.path);
}

function paintText(context: OffscreenCanvasRenderingContext2D, { x, y, text, size, fill, halo }: TextMark): void {
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.font = `600 ${size}px sans-serif`;
  context.textAlign = 'center';
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
