// The adapted workout to take along: copied, or saved as text or for the app it came from; what that could not hold is said.
import { localDateOf } from '@sinew/kernel';
import {
  type AdaptedDay,
  formatToWrite,
  type ReadWorkout,
  writeWorkout,
  type Written,
  type WrittenFormat,
  writtenFormats,
} from '@sinew/workouts';
import { useState } from 'react';
import { Button, Card, Disclosure, now, saveFile } from '../kit.ts';
import { words } from './words.ts';

const text = words.adaptPage.take;

interface TakeItProps {
  readonly read: ReadWorkout;
  /** With what she keeps as she wrote it. */
  readonly days: readonly AdaptedDay[];
}

type Said = { readonly say: string; readonly omissions: Written['omissions'] };

export function TakeIt({ read, days }: TakeItProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const own = importedAs(formatToWrite(read));
  const write = (format: WrittenFormat) => writeWorkout(read, days, format, { words, today: localDateOf(now()) });
  const save = (format: WrittenFormat) => {
    const { text: content, omissions } = write(format);
    const { ending, type } = fileOf(format);
    const name = saveFile(`${text.file(localDateOf(now()))}.${ending}`, content, type);
    setSaid({ say: text.saved(name), omissions });
  };
  const copy = async () => {
    const { text: content, omissions } = write('text');
    const done = await copied(content);
    setSaid({ say: done ? text.copied : text.notCopied, omissions: done ? omissions : [] });
  };
  return (
    <Card title={text.title} level={3}>
      <p className="soft">{words.adaptPage.mineNote}</p>
      {own === 'text' || own === 'json' ? null : (
        <Button tone="primary" wide onClick={() => save(own)}>
          {text.own(text.formats[own])}
        </Button>
      )}
      <Button wide onClick={() => save('text')}>
        {text.text}
      </Button>
      <Button wide onClick={copy}>
        {text.copy}
      </Button>
      <Disclosure summary={text.others}>
        <div className="actions">
          {others.map((format) => (
            <Button key={format} wide onClick={() => save(format)}>
              {text.own(text.formats[format])}
            </Button>
          ))}
        </div>
      </Disclosure>
      <p role="status" className="strong">
        {said?.say ?? null}
      </p>
      {said === null || said.omissions.length === 0 ? null : <Omissions omissions={said.omissions} />}
    </Card>
  );
}

const others = writtenFormats.filter((format) => format !== 'text');

/** Hevy takes in what Strong writes, and nothing else. */
function importedAs(format: WrittenFormat): WrittenFormat {
  return format === 'hevy-csv' ? 'strong-csv' : format;
}

function Omissions({ omissions }: Pick<Said, 'omissions'>) {
  const why: Readonly<Record<string, string>> = words.workoutWriting.omitted;
  return (
    <Disclosure summary={text.omissions(omissions.length)}>
      <ul className="adapt-lines">
        {omissions.slice(0, 200).map((note) => (
          <li key={`${note.line} ${note.why}`}>{words.adaptPage.line(note.line, note.text, why[note.why] ?? note.why)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** An old browser, or one that was told not to, refuses. */
async function copied(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}

function fileOf(format: WrittenFormat): { readonly ending: string; readonly type: string } {
  if (format === 'hevy-csv' || format === 'strong-csv') return { ending: 'csv', type: 'text/csv' };
  return format === 'wger-json' || format === 'json'
    ? { ending: 'json', type: 'application/json' }
    : { ending: 'txt', type: 'text/plain' };
}
