// One move: the woman who shows it, how it is done, what may be off, when to stop, and where to go from here.
import { wordsOfForm, type MoveWords } from '@sinew/catalog';
import type { Form, Move } from '@sinew/engine';
import { useState } from 'react';
import { Link } from 'wouter';
import { Card, Choice, Disclosure, Icon, MoveFigure, Page, SelectField, useRecalled, useStage, words } from '../kit.ts';
import { sourcesFor } from '../sources-for.ts';
import { moveName } from '../told-item.ts';
import { herForms, herMoves, wordsOf } from './her-moves.ts';
import { NoSuchMove } from './no-such-move.tsx';
import { NotToday } from './not-today.tsx';

const text = words.screens.moves;
const item = words.screens.today.item;

interface MovePageProps {
  readonly id: string;
  /** The form that her plan has; the first of hers if absent. */
  readonly form?: string | undefined;
}

export function MovePage({ id, form }: MovePageProps) {
  const { person } = useRecalled();
  const now = useStage();
  if (person === null || now === null) return null;
  const hers = herMoves(person.profile.stage, now, words);
  const move = hers.find((one) => one.id === id);
  const forms = move === undefined ? [] : herForms(move, now);
  const [first] = forms;
  if (move === undefined || first === undefined) return <NoSuchMove />;
  const known = (other: string | null): string | null => (hers.some((one) => one.id === other) ? other : null);
  const begun = forms.find((one) => one.id === form) ?? first;
  return (
    <Shown key={id} move={{ ...move, easier: known(move.easier), harder: known(move.harder) }} forms={forms} begun={begun} />
  );
}

interface ShownProps {
  readonly move: Move;
  readonly forms: readonly Form[];
  readonly begun: Form;
}

function Shown({ move, forms, begun }: ShownProps) {
  const [form, setForm] = useState(begun);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const all = wordsOf(move.id, words);
  if (all === undefined) return null;
  const told = wordsOfForm(all, form.id);
  return (
    <Page title={told.name} back={() => history.back()}>
      <NotToday move={move.id} />
      <MoveFigure move={move.id} variant={form.id} mirror={side === 'right'} breath={move.breath} cues={told.cues} moving />
      <WhichWay forms={forms} form={form} told={all} onChange={setForm} />
      {form.dose.perSide ? (
        <Choice
          legend={text.side}
          options={(['left', 'right'] as const).map((value) => ({ value, label: text.sides[value] }))}
          value={side}
          onChange={setSide}
        />
      ) : null}
      <HowTo setUp={told.setUp} steps={told.steps ?? []} cues={told.cues} breath={move.breath} />
      <Card title={item.stopIf}>
        <Lines lines={told.stopIf} />
      </Card>
      <Card title={text.faults}>
        <Lines lines={told.faults} />
      </Card>
      <Card title={text.feel}>
        <p>{told.feel}</p>
      </Card>
      <Onward move={move} />
      <Sources ids={move.sources} />
    </Page>
  );
}

interface WhichWayProps {
  readonly forms: readonly Form[];
  readonly form: Form;
  readonly told: MoveWords;
  readonly onChange: (form: Form) => void;
}

/** More than these would push the rest out of sight. */
const mostChips = 3;

function WhichWay({ forms, form, told, onChange }: WhichWayProps) {
  const options = forms.map(({ id }) => ({ value: id, label: told.forms[id]?.name ?? id }));
  const choose = (id: string): void => onChange(forms.find((one) => one.id === id) ?? form);
  if (options.length < 2) return <p className="soft">{options[0]?.label}</p>;
  if (options.length > mostChips) return <SelectField label={text.form} options={options} value={form.id} onChange={choose} />;
  return <Choice legend={text.form} options={options} value={form.id} onChange={choose} />;
}

interface HowToProps {
  readonly setUp: string;
  readonly steps: readonly string[];
  readonly cues: readonly string[];
  readonly breath: Move['breath'];
}

function HowTo({ setUp, steps, cues, breath }: HowToProps) {
  return (
    <Card title={item.cues}>
      <p>{setUp}</p>
      {steps.length === 0 ? null : (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Lines lines={cues} />
      <p>
        <span className="strong">{item.breath}:</span> {item.breathMethods[breath]}
      </p>
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What is easier and what is harder, and all the others. */
function Onward({ move: { easier, harder } }: { readonly move: Move }) {
  const links = [
    ...(easier === null ? [] : [{ to: `/move/${easier}`, label: text.easier(moveName(easier, words)) }]),
    ...(harder === null ? [] : [{ to: `/move/${harder}`, label: text.harder(moveName(harder, words)) }]),
    { to: '/moves', label: text.title },
  ];
  return (
    <nav className="card" aria-label={text.title}>
      <ul className="plain-list link-list">
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link href={to} className="link-row">
              {label}
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const stage = useRecalled().person?.profile.stage;
  return (
    <Disclosure summary={text.sources}>
      <ul className="plain-list">
        {sourcesFor(stage)
          .filter(({ id }) => ids.includes(id))
          .map(({ id, title, year }) => (
            <li key={id}>{item.source(title, year)}</li>
          ))}
      </ul>
      <p className="soft small">{words.screens.settings.about.unsigned}</p>
    </Disclosure>
  );
}
