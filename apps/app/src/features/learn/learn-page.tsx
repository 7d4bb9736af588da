// What a practitioner explains, page by page, each with what research says for and against it.
import { teaching, type TeachingId } from '@sinew/catalog';
import type { StageNow } from '@sinew/engine';
import { Link } from 'wouter';
import { mayNameBaby } from '../content.ts';
import { Card, Disclosure, Icon, LessonFigure, LinkButton, Page, useRecalled, useStage, words } from '../kit.ts';
import { sourcesFor } from '../sources-for.ts';

/** The list of pages. */
export function LearnPage() {
  const { learn } = words.screens.settings;
  return (
    <Page title={learn.title} back="/settings" lead={learn.lead}>
      <LinkButton href="/moves" wide>
        {words.screens.moves.open}
      </LinkButton>
      <Card>
        <ul className="plain-list link-list">
          {useShownRows().map((row) => (
            <li key={row}>
              <Link href={`/learn/${row}`} className="link-row">
                {words.teaching[row].title}
                <Icon name="next" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

/** One page, by its id. */
export function LearnRowPage({ row }: { readonly row: string }) {
  const { learn } = words.screens.settings;
  const shown = useShownRows().find((one) => one === row);
  const stage = useRecalled().person?.profile.stage;
  if (shown === undefined) return <LearnPage />;
  const { title, text, evidence, onFeeding } = words.teaching[shown];
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

/** Where no baby is with her, nothing is said of one. */
function useShownRows(): readonly TeachingId[] {
  const { person } = useRecalled();
  const stage = useStage();
  const stageOf = person?.profile.stage;
  const withBaby = stageOf?.kind === 'postpartum' && stageOf.baby === true;
  return (Object.keys(teaching) as TeachingId[]).filter((id) => isFor(teaching[id].onlyFor, stage, withBaby));
}

function isFor(onlyFor: 'pregnant' | 'with-baby' | null, stage: StageNow | null, withBaby: boolean): boolean {
  return onlyFor === null || (onlyFor === 'pregnant' ? stage?.pregnant === true : withBaby);
}
