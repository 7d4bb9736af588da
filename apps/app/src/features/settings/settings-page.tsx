// More: what she told us, light or dark, her data, and about Sinew. No setting that she would not miss.
import { type Person, stageAt } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import {
  type BesideQuestion,
  besideQuestions,
  Card,
  Checks,
  Choice,
  chooseTheme,
  Icon,
  leaveOutQuestions,
  leftOutQuestions,
  InstallHint,
  isWithBaby,
  LinkButton,
  Page,
  storedTheme,
  useNow,
  useRecalled,
  words,
} from '../kit.ts';
import { profileParts } from './profile-part-page.tsx';

export function SettingsPage() {
  const { settings } = words.screens;
  const { person } = useRecalled();
  return (
    <Page title={settings.title}>
      {person === null ? null : <You person={person} />}
      {person === null ? null : (
        <Card title={words.screens.adapt.title}>
          <p>{words.screens.adapt.more}</p>
          <LinkButton href="/adapt">{words.screens.adapt.open}</LinkButton>
        </Card>
      )}
      {person === null ? null : <Asked withBaby={isWithBaby(person)} />}
      <Look />
      <Data />
      <InstallHint />
      <Card title={settings.learn.title}>
        <p>{settings.learn.lead}</p>
        <LinkButton href="/learn">{settings.learn.open}</LinkButton>
      </Card>
      <Card title={settings.about.title}>
        <p>{settings.about.what}</p>
        <p>{settings.about.unsigned}</p>
        <LinkButton href="/settings/about">{settings.about.open}</LinkButton>
      </Card>
    </Page>
  );
}

function You({ person }: { readonly person: Person }) {
  const { you } = words.screens.settings;
  const today = localDateOf(useNow());
  return (
    <Card title={you.title}>
      <p>{stageInWords(person, today)}</p>
      <LinkButton href="/change">{you.stageChange}</LinkButton>
      <ul className="plain-list link-list">
        {profileParts.map((part) => (
          <li key={part}>
            <Link href={`/settings/${part}`} className="link-row">
              {you.parts[part]}
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function stageInWords({ profile }: Person, today: ReturnType<typeof localDateOf>): string {
  const { you } = words.screens.settings;
  const { stage } = profile;
  if (stage.kind === 'postpartum') {
    const date = words.units.date(stage.birthDate);
    return stage.baby === false ? you.ended(date) : you.postpartum(date);
  }
  return you.pregnant(words.units.gestation(stageAt(stage, today).gestationDays ?? 0), words.units.date(stage.dueDate));
}

/** What the check-in asks besides. */
function Asked({ withBaby }: { readonly withBaby: boolean }) {
  const { asked } = words.screens.settings;
  const [leftOut, setLeftOut] = useState(leftOutQuestions);
  const labels = { ...asked.questions, ...(withBaby && { yesterday: asked.yesterdayWithBaby }) };
  const ask = (wanted: readonly BesideQuestion[] | null) => {
    const left = besideQuestions.filter((question) => wanted?.includes(question) !== true);
    leaveOutQuestions(left);
    setLeftOut(left);
  };
  return (
    <Card title={asked.title}>
      <Checks
        legend={asked.legend}
        hint={asked.hint}
        options={besideQuestions.map((value) => ({ value, label: labels[value] }))}
        value={besideQuestions.filter((question) => !leftOut.includes(question))}
        onChange={ask}
      />
    </Card>
  );
}

function Look() {
  const { look } = words.screens.settings;
  const [theme, setTheme] = useState(storedTheme);
  return (
    <Card title={look.title}>
      <Choice
        legend={look.legend}
        legendHidden
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: look.options[value] }))}
        value={theme}
        onChange={(next) => {
          setTheme(next);
          chooseTheme(next);
        }}
      />
      <LinkButton href="/settings/figure">{words.screens.moves.look.open}</LinkButton>
    </Card>
  );
}

function Data() {
  const { data } = words.screens.settings;
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setKept, () => undefined);
  }, []);
  return (
    <Card title={data.title}>
      <p>{data.text}</p>
      {isKept === null ? null : <p className="soft">{isKept ? data.persisted : data.notPersisted}</p>}
      <LinkButton href="/history/data">{data.open}</LinkButton>
    </Card>
  );
}
