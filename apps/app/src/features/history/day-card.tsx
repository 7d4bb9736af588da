// One day: its check-ins, sessions and walks, each of which can be corrected, taken out or deleted for good.
import { type ReactNode, useState } from 'react';
import { Card, Disclosure, words } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { dayInWords, timeInWords } from '../date-words.ts';
import type { Entry, HistoryDay, MoveDoneEvent, SessionEntry, SingleEntry } from './days.ts';
import { EntryDialog, type Target } from './entry-dialog.tsx';
import { entryLine, moveLine } from './entry-words.ts';

const text = words.screens.history;

export function DayCard({ day }: { readonly day: HistoryDay }) {
  const [target, setTarget] = useState<Target | null>(null);
  return (
    <Card title={dayInWords(day.date, 'long', words)} level={3}>
      <ul className="day-entries plain-list">
        {day.entries.map((entry) => (
          <li key={keyOf(entry)}>
            {entry.kind === 'session' ? (
              <SessionLines entry={entry} onChange={setTarget} />
            ) : (
              <SingleLine entry={entry} onChange={setTarget} />
            )}
          </li>
        ))}
      </ul>
      {target === null ? null : <EntryDialog target={target} onClose={() => setTarget(null)} />}
    </Card>
  );
}

interface LineProps<E> {
  readonly entry: E;
  readonly onChange: (target: Target) => void;
}

function SingleLine({ entry: { event, at }, onChange }: LineProps<SingleEntry>) {
  const line = entryLine(event, words);
  return (
    <Line time={timeInWords(at)} title={text.kinds[event.type]} onChange={() => onChange({ kind: 'single', event })}>
      {line === '' ? null : <p>{line}</p>}
    </Line>
  );
}

function SessionLines({ entry, onChange }: LineProps<SessionEntry>) {
  const title = `${text.kinds.session}, ${text.session.moves(entry.moves.length)}`;
  return (
    <Line time={timeInWords(entry.at)} title={title} onChange={() => onChange({ kind: 'session', entry })}>
      <Disclosure summary={text.session.show}>
        <ul className="day-moves plain-list">
          {entry.moves.map((move) => (
            <li key={move.id}>
              <MoveLine move={move} onChange={onChange} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Line>
  );
}

function MoveLine({ move, onChange }: { readonly move: MoveDoneEvent; readonly onChange: (target: Target) => void }) {
  const name = moveName(move.move, words);
  return (
    <div className="day-line">
      <p>
        {name} <span className="soft">{moveLine(move, words)}</span>
      </p>
      <ChangeButton what={name} time={timeInWords(move.at)} onChange={() => onChange({ kind: 'move', event: move })} />
    </div>
  );
}

interface LineFrameProps {
  readonly time: string;
  readonly title: string;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Line({ time, title, onChange, children }: LineFrameProps) {
  return (
    <>
      <div className="day-line">
        <p>
          <span className="strong">{title}</span> <span className="soft">{time}</span>
        </p>
        <ChangeButton what={title} time={time} onChange={onChange} />
      </div>
      {children}
    </>
  );
}

function ChangeButton({ what, time, onChange }: { readonly what: string; readonly time: string; readonly onChange: () => void }) {
  return (
    <button type="button" className="day-change" aria-label={text.entry.changeLabel(what, time)} onClick={onChange}>
      {text.entry.change}
    </button>
  );
}

function keyOf(entry: Entry): string {
  return entry.kind === 'session' ? entry.session : entry.event.id;
}
