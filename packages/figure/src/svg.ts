// A drawing as SVG text: no ids, no styles, so that many may stand in one page.
import { tidy } from './path.ts';
import type { Drawing, Mark, PathMark, TextMark } from './drawing.ts';

export function toSvg(drawing: Drawing): string {
  const { width, height, background, marks, title } = drawing;
  const named = title === '' ? ' aria-hidden="true"' : ' role="img"';
  const words = title === '' ? '' : `<title>${escaped(title)}</title>`;
  const ground = `<path fill="${background}" d="M0 0H${width}V${height}H0Z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${named}>${words}${ground}${marks.map(markOf).join('')}</svg>`;
}

function markOf(mark: Mark): string {
  return mark.kind === 'path' ? pathOf(mark) : textOf(mark);
}

function pathOf({ d, fill, stroke, strokeWidth, opacity, dash }: PathMark): string {
  const outline =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${tidy(strokeWidth)}" stroke-linejoin="round" stroke-linecap="round"${fill === null ? '' : ' paint-order="stroke"'}`;
  const dashed = dash === undefined ? '' : ` stroke-dasharray="${tidy(dash[0])} ${tidy(dash[1])}"`;
  const clear = opacity === undefined ? '' : ` opacity="${tidy(opacity)}"`;
  return `<path fill="${fill ?? 'none'}"${outline}${dashed}${clear} d="${d}"/>`;
}

function textOf({ x, y, text, size, fill, halo }: TextMark): string {
  return `<text x="${tidy(x)}" y="${tidy(y)}" font-family="sans-serif" font-size="${tidy(size)}" font-weight="600" text-anchor="middle" fill="${fill}" stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (each) => entities[each] ?? each);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
