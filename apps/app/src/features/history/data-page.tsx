// Her data: save a copy, bring one back, erase everything. All of it is on this device.
import { type Copy, readCopy } from '@sinew/diary';
import { type InputError, localDateOf } from '@sinew/kernel';
import { type ChangeEvent, useId, useState } from 'react';
import { dayInWords, shortStyle } from '../date-words.ts';
import { Button, Card, type Diary, ids, LinkButton, Notice, now, Page, saveCopy, useDiary, useRecalled, words } from '../kit.ts';
import { EraseDialog } from './erase-dialog.tsx';
import './history.css';

const text = words.screens.history.data;

export function DataPage() {
  const { person } = useRecalled();
  return (
    <Page title={text.title} lead={text.text} back={person === null ? '/welcome' : '/history'}>
      <Export />
      <Import />
      <Erase />
    </Page>
  );
}

function Export() {
  const diary = useDiary();
  const [said, setSaid] = useState<string | null>(null);
  const save = () => {
    const count = diary.events().length;
    setSaid(text.exported(count, saveCopy(diary)));
  };
  return (
    <Card title={text.export}>
      <p>{text.exportText}</p>
      <Button tone="primary" wide onClick={save}>
        {text.export}
      </Button>
      <Said>{said}</Said>
    </Card>
  );
}

type Outcome =
  | { readonly kind: 'reading' | 'done' | 'refused'; readonly say: string }
  | { readonly kind: 'asked'; readonly say: string; readonly copy: Copy };

/** First what it would bring; then, if she wants it, it is brought. */
function Import() {
  const diary = useDiary();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    setOutcome({ kind: 'reading', say: text.importing });
    const content = await contentOf(file);
    // The same file can be chosen again.
    input.value = '';
    setOutcome(content === null ? { kind: 'refused', say: text.unreadable } : lookedInto(diary, content, file.name));
  };
  return (
    <Card title={text.import}>
      <label htmlFor={id}>{text.importText}</label>
      <input id={id} className="file-picker" type="file" accept=".jsonl,.json,.txt,application/jsonl" onChange={read} />
      {outcome?.kind === 'refused' ? (
        <Notice tone="alert" live>
          <p className="data-error">{outcome.say}</p>
          <p>{text.refused}</p>
        </Notice>
      ) : (
        <Said>{outcome?.say ?? null}</Said>
      )}
      {outcome?.kind === 'asked' ? (
        <div className="actions">
          <Button tone="primary" wide onClick={async () => setOutcome(await broughtIn(diary, outcome.copy))}>
            {text.bringIn}
          </Button>
          <Button wide onClick={() => setOutcome(null)}>
            {words.screens.common.cancel}
          </Button>
        </div>
      ) : null}
      {outcome?.kind === 'done' ? <LinkButton href="/">{words.screens.common.nav.today}</LinkButton> : null}
    </Card>
  );
}

/** Null: it can't be read. A file that is too large for the browser comes back empty. */
async function contentOf(file: File): Promise<string | null> {
  const content = await file.text().catch(() => null);
  return content === '' && file.size > 0 ? null : content;
}

function lookedInto(diary: Diary, content: string, name: string): Outcome {
  if (content.trim() === '') return { kind: 'refused', say: text.empty };
  const copy = readCopy(content, diary.events(), { ids, file: name });
  if (!copy.ok) return { kind: 'refused', say: whyNot(copy.error, name) };
  const { events, fresh, gone, clashing } = copy.value;
  const odd = clashing === 0 ? [] : [text.clashing(clashing)];
  if (fresh.length + gone === 0) return { kind: 'done', say: [text.imported(0), ...odd].join(' ') };
  const brings = fresh.length === 0 ? [] : [text.brings(fresh.length, spanOf(fresh), events.length - fresh.length - gone)];
  const goes = gone === 0 ? [] : [text.gone(gone)];
  return { kind: 'asked', say: [...brings, ...goes, ...odd].join(' '), copy: copy.value };
}

async function broughtIn(diary: Diary, copy: Copy): Promise<Outcome> {
  const kept = await diary.bringIn(copy);
  if (kept.ok) return { kind: 'done', say: text.imported(copy.fresh.length) };
  return { kind: 'refused', say: words.errors.store[kept.error.code] };
}

/** Its lines are in order. */
function spanOf(events: Copy['events']): string {
  const [from, to] = [events[0], events.at(-1)].map((event) => localDateOf(event?.at ?? now()));
  if (from === undefined || to === undefined) return '';
  const style = shortStyle(from, to);
  return text.span(dayInWords(from, style, words), dayInWords(to, style, words));
}

/** Where its first line is none of ours, the file is not. */
function whyNot({ code, line = 1 }: InputError, name: string): string {
  if (code === 'newer') return text.newer;
  return line === 1 ? text.notOurs(name) : text.broken(name, line);
}

function Erase() {
  const [asking, setAsking] = useState(false);
  return (
    <Card title={text.erase}>
      <p>{text.eraseText}</p>
      <Button wide onClick={() => setAsking(true)}>
        {text.erase}
      </Button>
      <EraseDialog open={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

function Said({ children }: { readonly children: string | null }) {
  return (
    <p role="status" className="strong">
      {children}
    </p>
  );
}
