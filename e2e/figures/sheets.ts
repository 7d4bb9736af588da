// Contact sheets: every motion at t = 0, ¼, ½, ¾ and at its key, all bodies, both themes, to be looked at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkMotion,
  figureFor,
  hairs,
  lessonFor,
  lessonIds,
  motionIds,
  skins,
  stageNames,
  themes,
  toSvg,
  variantsOf,
  type Ask,
} from '@sinew/figure';
import { chromium } from 'playwright-core';
import { findChromium } from '../harness/chromium.ts';

interface Cell {
  readonly name: string;
  readonly svg: string;
}

interface Sheet {
  readonly name: string;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

const moments = [0, 0.25, 0.5, 0.75];

export async function makeSheets(folder: string, only: readonly string[]): Promise<void> {
  const ids = only.length === 0 ? motionIds : only;
  const sheets = [
    ...pages(ids, 12).map(momentsSheet),
    keySheet(ids),
    ...(only.length === 0 ? [bodiesSheet(), lessonsSheet()] : [formsSheet(ids)]),
  ];
  console.log(ids.flatMap(checkMotion).join('\n') || 'No faults.');
  const { executablePath, args, environment } = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...environment },
  });
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  for (const sheet of sheets) {
    const html = pageOf(sheet);
    writeFileSync(join(folder, `${sheet.name}.html`), html);
    await page.setViewportSize({ width: sheet.columns * 326 + 6, height: 400 });
    await page.setContent(html);
    await page.screenshot({ path: join(folder, `${sheet.name}.png`), fullPage: true });
  }
  await browser.close();
  console.log(`${sheets.map(({ name }) => join(folder, `${name}.png`)).join('\n')}`);
}

function pages<T>(all: readonly T[], each: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / each) }, (_, index) => all.slice(index * each, (index + 1) * each));
}

function momentsSheet(ids: readonly string[], index: number): Sheet {
  const cells = ids.flatMap((id) => moments.map((at) => cell(id, { at }, `${id} ${at}`)));
  return { name: `moments-${index + 1}`, columns: 4, cells };
}

function keySheet(ids: readonly string[]): Sheet {
  return { name: 'keys', columns: 5, cells: ids.map((id) => cell(id, {}, id)) };
}

function formsSheet(ids: readonly string[]): Sheet {
  return {
    name: 'forms',
    columns: 5,
    cells: ids.flatMap((id) => variantsOf(id).map((variant) => cell(id, { variant }, `${id}: ${variant}`))),
  };
}

function lessonsSheet(): Sheet {
  const cells = lessonIds.flatMap((id) =>
    themes.map((theme) => ({ name: `${id} ${theme}`, svg: toSvg(lessonFor(id, { theme })) })),
  );
  return { name: 'lessons', columns: 4, cells };
}

function bodiesSheet(): Sheet {
  const ids = ['box-squat', 'rib-breath', 'walk'].filter((id) => motionIds.includes(id));
  const cells = themes.flatMap((theme) => [
    ...ids.flatMap((id) => stageNames.map((stage) => cell(id, { stage, theme }, `${stage} ${theme}`))),
    ...skins.flatMap((skin, index) =>
      hairs.map((hair) => cell(ids[index % ids.length] ?? '', { skin, hair, theme }, `${skin} ${hair} ${theme}`)),
    ),
    ...ids.map((id) => cell(id, { build: 'full', theme }, `full ${theme}`)),
  ]);
  return { name: 'bodies', columns: 5, cells };
}

function cell(id: string, ask: Ask, name: string): Cell {
  const drawing = figureFor(id, ask);
  return { name, svg: drawing === null ? '' : toSvg(drawing) };
}

function pageOf({ columns, cells }: Sheet): string {
  const figures = cells.map(({ name, svg }) => `<figure>${svg}<figcaption>${name}</figcaption></figure>`).join('');
  return `<!doctype html><meta charset="utf-8"><style>
    body{margin:6px;display:grid;grid-template-columns:repeat(${columns},320px);gap:6px;background:#c8c2ba}
    figure{margin:0}svg{display:block;width:320px;height:240px}figcaption{font:11px sans-serif;background:#fff;padding:2px 4px}
  </style>${figures}`;
}
