// One page of teaching: what a practitioner explains, its pictures, and what research says for and against it.
import { teaching } from '@sinew/catalog';
import { mayNameBaby } from '../content.ts';
import { Card, Disclosure, LessonFigure, Page, useRecalled, words } from '../kit.ts';
import { LearnPage } from './learn-page.tsx';
import { sourcesFor } from '../sources-for.ts';
import { useShownRows } from './shown-rows.ts';
import { taught } from './taught.ts';

export function LearnRowPage({ row }: { readonly row: string }) {
  const { learn } = words.screens.settings;
  const shown = useShownRows().find((one) => one === row);
  const stage = useRecalled().person?.profile.stage;
  if (shown === undefined) return <LearnPage />;
  const { title, text, evidence, onFeeding } = taught[shown];
  const sources: readonly string[] = teaching[shown].sources;
  return (
    <Page title={title} back="/learn">
      <p>{text}</p>
      {teaching[shown].pictures.map((lesson) => (
        <LessonFigure key={lesson} lesson={lesson} />
      ))}
      <Card title={learn.evidence}>
        <p>{onFeeding !== undefined && mayNameBaby(stage) ? `${evidence} ${onFeeding}` : evidence}</p>
        <Disclosure summary={words.screens.settings.about.sources}>
          <ul className="plain-list">
            {sourcesFor(stage)
              .filter(({ id }) => sources.includes(id))
              .map((source) => (
                <li key={source.id}>
                  {source.title} ({source.year})
                </li>
              ))}
          </ul>
        </Disclosure>
      </Card>
    </Page>
  );
}
