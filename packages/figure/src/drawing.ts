// What comes out: shapes in order, back to front, as plain data for whoever paints them.

export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  /** Null: not filled. */
  readonly fill: string | null;
  /** Painted under the fill, so that only its outer half shows. Null: none. */
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly opacity?: number;
  /** Lengths of stroke and gap. */
  readonly dash?: readonly [number, number];
  readonly layer: Layer;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly halo: string;
  readonly layer: Layer;
}

export type Mark = PathMark | TextMark;

export type Layer = 'ground' | 'prop' | 'halo' | 'body' | 'overlay';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Mark[];
  /** Says the picture in words, or '' where the caller gave none. */
  readonly title: string;
}
