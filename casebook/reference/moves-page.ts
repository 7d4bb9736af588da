// docs/reference/moves.md: every move with its forms, gates, doses, ladder and sources.
import { catalog, english } from '@sinew/catalog';
import type { DoseRange, Form, Move, Span } from '@sinew/engine';
import { list, table } from './table.ts';

const head = ['move', 'ids', 'forms', 'dose', 'for', 'easier ← → harder', 'sources'];

export function movesPage(): string {
  const roles = [...new Set(catalog.moves.map(({ role }) => role))];
  return [
    '# Moves',
    `Made from the catalogue by \`npm run reference\`; a test holds it to the data. ${catalog.moves.length} moves; no clinician has signed any of them off.`,
    'The first form that passes every gate is the one she is offered. Doses go from where she starts to the ceiling; T5 rung: 0 as written, 1 a band at the same load, 2 the band alone, 3 a squeeze or a hold.',
    ...roles.map((role) => {
      const rows = catalog.moves.filter((move) => move.role === role).map(row);
      return [`## ${role}`, table(head, rows)].join('\n\n');
    }),
  ].join('\n\n');
}

function row(move: Move): string[] {
  const { name } = (english.moves as Readonly<Record<string, { readonly name: string }>>)[move.id] ?? { name: '' };
  return [
    `**${name}** \`${move.id}\``,
    list([...(move.catalogue === null ? [] : [move.catalogue]), ...move.protocol]),
    move.forms.map(formInWords).join('; '),
    doseInWords(move.forms[0].dose),
    list(move.targets),
    `${move.easier ?? 'ends'} ← → ${move.harder ?? 'ends'}`,
    list(move.sources),
  ];
}

function formInWords({ id, traits, stages, caesareanFromDay, rung, avoid }: Form): string {
  const said = [
    traits.position,
    stages.join(' '),
    ...(caesareanFromDay > 0 ? [`after a caesarean from day ${caesareanFromDay}`] : []),
    ...(rung === undefined ? [] : [`rung ${rung}`]),
    ...(traits.equipment.length === 0 ? [] : [`with ${traits.equipment.join(', ')}`]),
    ...(avoid.length === 0 ? [] : [`not in ${avoid.join(', ')}`]),
  ];
  return `*${id}*: ${said.join(', ')}`;
}

function doseInWords(dose: DoseRange): string {
  const sides = dose.perSide ? ' a side' : '';
  switch (dose.kind) {
    case 'hold':
      return `${span(dose.sets)} × ${span(dose.holdSeconds)} s${sides}, +${dose.stepSeconds} s`;
    case 'reps':
      return `${span(dose.sets)} × ${span(dose.reps)}${sides}`;
    case 'minutes':
      return `${span(dose.minutes)} min${sides}`;
    case 'bouts':
      return `${span(dose.count)} × ${span(dose.minutesEach)} min`;
  }
}

function span({ from, to }: Span): string {
  return from === to ? String(from) : `${from}–${to}`;
}
