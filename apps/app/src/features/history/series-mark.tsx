// The mark of one kind of pain: told apart by shape, not only by colour.
import { symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import type { PainKind } from './pain-series.ts';

const shapes = { morning: symbolSquare, worst: symbolTriangle, now: symbolCircle } as const;

interface SeriesMarkProps {
  readonly kind: PainKind;
  readonly x: number;
  readonly y: number;
  /** Half the edge, in CSS pixels. */
  readonly size: number;
}

export function SeriesMark({ kind, x, y, size }: SeriesMarkProps) {
  return <path className="pain-mark" transform={`translate(${x} ${y})`} d={symbol(shapes[kind], size * size * 3)() ?? ''} />;
}
