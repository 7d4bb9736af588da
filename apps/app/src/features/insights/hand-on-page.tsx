// "What helped me" (F2) on one page without dates or names, which she may print, copy, share or save. It goes nowhere by itself.
import { catalog, tellWhatHelped } from '@sinew/catalog';
import { readTest } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { useMemo, useState } from 'react';
import { Button, Page, saveFile, useNow, useRecalled } from '../kit.ts';
import { words } from './words.ts';
import './insights.css';

const text = words.screens.handOn;

export function HandOnPage() {
  const told = useTold();
  return (
    <Page title={told.title} lead={told.intro} back="/insights">
      {told.sections.map(({ title, lines }) => (
        <section className="stack-s" key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft">{told.note}</p>
      {told.sections.length === 0 ? null : <Acts title={told.title} page={told.text} />}
    </Page>
  );
}

function useTold() {
  const { beliefs, history } = useRecalled();
  const today = localDateOf(useNow());
  return useMemo(() => {
    const tests = (history.tests ?? []).map((test) => ({ test, result: readTest(test, { history, catalog, today }) }));
    return tellWhatHelped(beliefs, tests, words);
  }, [beliefs, history, today]);
}

interface ActsProps {
  readonly title: string;
  /** As plain text. */
  readonly page: string;
}

function Acts({ title, page }: ActsProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(page).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied),
    );
  return (
    <div className="actions no-print">
      {canShare() ? (
        <Button tone="primary" wide onClick={() => void share(title, page)}>
          {text.share}
        </Button>
      ) : null}
      <Button wide onClick={() => void copy()}>
        {text.copy}
      </Button>
      <Button wide onClick={() => setSaid(text.saved(saveFile(text.file, page, 'text/plain')))}>
        {text.save}
      </Button>
      <Button wide onClick={() => window.print()}>
        {text.print}
      </Button>
      <p role="status" className="strong">
        {said}
      </p>
      <p className="soft small">{text.private}</p>
    </div>
  );
}

function canShare(): boolean {
  return 'share' in navigator;
}

/** That she thinks better of it is no fault. */
async function share(title: string, page: string): Promise<void> {
  await navigator.share({ title, text: page }).catch(() => undefined);
}
