// Her data: save a copy, bring one back, erase everything. All of it is on this device.
import { type ChangeEvent, useId, useState } from 'react';
import { Button, Card, Notice, Page, saveCopy, useDiary, words } from '../kit.ts';
import { EraseDialog } from './erase-dialog.tsx';
import './history.css';

const text = words.screens.history.data;

export function DataPage() {
  return (
    <Page title={text.title} lead={text.text} back="/history">
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

type Outcome = { readonly kind: 'reading' | 'done' | 'refused'; readonly say: string };

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
    setOutcome(content === null ? { kind: 'refused', say: text.unreadable } : await importInto(diary, content, file.name));
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
    </Card>
  );
}

/** Null: it can't be read. A file that is too large for the browser comes back empty. */
async function contentOf(file: File): Promise<string | null> {
  const content = await file.text().catch(() => null);
  return content === '' && file.size > 0 ? null : content;
}

async function importInto(diary: ReturnType<typeof useDiary>, content: string, name: string): Promise<Outcome> {
  if (content.trim() === '') return { kind: 'refused', say: text.empty };
  const result = await diary.importText(content, name);
  if (result.ok) return { kind: 'done', say: text.imported(result.value) };
  const { error } = result;
  return { kind: 'refused', say: 'path' in error ? words.errors.input(error) : words.errors.store[error.code] };
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
