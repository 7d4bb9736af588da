// A quiet line drawing of a position: stands until the figure is drawn, and where a move has none.
import type { Position } from '@sinew/engine';
import { assertNever } from '@sinew/kernel';

interface LineFigureProps {
  readonly position: Position;
  /** Named where no text beside it says the same. */
  readonly label?: string;
}

export function LineFigure({ position, label }: LineFigureProps) {
  const drawing = drawingOf(position);
  return (
    <svg
      className="figure"
      viewBox="0 0 240 150"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path className="figure-ground" d="M16 134H224" />
      {drawing.prop === null ? null : <path className="figure-prop" d={drawing.prop} />}
      <circle className="figure-head" cx={drawing.head[0]} cy={drawing.head[1]} r="10" />
      <path className="figure-body" d={drawing.body} />
    </svg>
  );
}

interface Drawing {
  readonly head: readonly [number, number];
  readonly body: string;
  readonly prop: string | null;
}

/** In a box of 240 × 150 with the ground at 134. */
function drawingOf(position: Position): Drawing {
  switch (position) {
    case 'standing':
    case 'in-water':
    case 'any':
      return {
        head: [120, 26],
        body: 'M120 44V86M120 50L102 76M120 50L138 76M120 86L110 129M120 86L130 129',
        prop: position === 'in-water' ? 'M20 70q12 -8 24 0t24 0M152 70q12 -8 24 0t24 0t16 0' : null,
      };
    case 'supported-standing':
      return {
        head: [96, 30],
        body: 'M98 48L94 88M98 54L126 72L148 72M94 88L86 129M94 88L104 129',
        prop: 'M150 76H204M158 76V134M196 76V134',
      };
    case 'seated':
      return {
        head: [106, 38],
        body: 'M106 56V98M106 62L126 84M106 98H142M142 98V129',
        prop: 'M84 104H128M90 104V134M122 104V134M84 104V58',
      };
    case 'floor-seated':
      return { head: [96, 54], body: 'M96 72V116M96 78L120 98M96 118L140 112L176 128', prop: 'M76 128H116' };
    case 'quadruped':
      return { head: [178, 70], body: 'M84 82H158M158 82V129M84 82V126M84 126H58', prop: null };
    case 'kneeling':
      return { head: [120, 40], body: 'M120 58V98M120 64L104 88M120 64L136 88M120 98V126M120 126H86', prop: null };
    case 'half-kneeling':
      return { head: [116, 40], body: 'M116 58V98M116 64L136 86M116 98L112 127L82 127M116 98L150 100V129', prop: null };
    case 'side-lying':
      return {
        head: [52, 106],
        body: 'M68 112L128 118M128 118L168 108L186 124M128 120L160 126L190 127M76 112L92 96',
        prop: 'M34 122q16 -10 32 0',
      };
    case 'supine':
      return { head: [46, 118], body: 'M62 122H128M128 122L156 92L172 128M70 122L104 127', prop: null };
    case 'propped-supine':
      return { head: [62, 76], body: 'M72 88L112 122M112 122L144 94L160 128M80 94L96 122', prop: 'M44 132L60 96L104 132Z' };
    case 'prone':
      return { head: [50, 116], body: 'M66 122H188M70 120L58 128', prop: null };
    default:
      return assertNever(position);
  }
}
