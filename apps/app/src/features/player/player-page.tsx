// Coached through the session: one step at a time, one large button at the thumb.
import { doseInWords, type ItemDocument } from '@sinew/catalog';
import type { PlanItem, Session, SessionView } from '@sinew/engine';
import { useEffect, useRef, useState } from 'react';

import { itemName, toldItem } from '../told-item.ts';
import { Button, LinkButton, Notice, Page, useNow, useRecalled, words } from '../kit.ts';
import { AfterStep, RestStep, SetUpStep, WorkStep } from './steps.tsx';
import { groupedWith, setInWords, setOf } from './brought-words.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { EndedView } from './ended-view.tsx';
import { mayGoOn } from './may-go-on.ts';
import { announcement, nextText, stepKey } from './player-labels.ts';
import { primaryAct, secondaryAct } from './primary-act.ts';
import { StopDialog } from './stop-dialog.tsx';
import { useStop } from './use-stop.ts';
import { type Player, usePlayer } from './use-player.ts';
import { useNudge } from './use-nudge.ts';
import { useWakeLock } from './use-wake-lock.ts';
import './player.css';

const text = words.screens.player;

export function PlayerPage() {
  const player = usePlayer();
  const now = useNow();
  const { latestCheckIn } = useRecalled();
  if (player === null) return <Elsewhere title={text.none.title} lead={text.none.text} />;
  const { state } = player.view;
  if (state === 'finished' || state === 'stopped') return <EndedView session={player.session} state={state} />;
  if (!mayGoOn(player.session, { now, latestCheckIn }))
    return <Elsewhere title={words.screens.today.open.title} lead={words.screens.today.open.over} />;
  return <Running player={player} />;
}

function Elsewhere({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <Page title={title} lead={lead}>
      <LinkButton href="/" tone="primary" wide big>
        {text.none.today}
      </LinkButton>
    </Page>
  );
}

function Running({ player }: { readonly player: Player }) {
  const { view } = player;
  const step = stepKey(view);
  const { count } = view;
  useWakeLock(view.state === 'running');
  useNudge(step, view.state === 'running');
  const heading = useStepFocus(step);
  if (view.item === null) return null;
  const item = toldItem(view.item, words);
  const next = nextText(view, (after) => itemName(after, words), text);
  return (
    <Page title={text.title}>
      <Progress view={view} />
      <StepNotice player={player} />
      <section className={`player-step player-step-${view.phase}`} aria-labelledby="player-step-name">
        <p className="player-phase">{view.state === 'paused' ? text.paused : text.phases[view.phase]}</p>
        <h2 id="player-step-name" ref={heading} tabIndex={-1}>
          {item.name}
        </h2>
        <p className="soft">{view.item.brought === undefined ? item.variantName : text.brought.lead}</p>
        <Beside session={player.session} item={view.item} phase={view.phase} />
        <Step view={view} item={item} next={next} act={player.act} />
      </section>
      <Controls player={player} />
      <p className="visually-hidden" role="status">
        {announcement(view, { name: item.name, dose: doseOf(view, item), next, count }, text)}
      </p>
    </Page>
  );
}

/** Before it begins: whom it takes turns with, and whether it is one of several walks. */
function Beside({
  session,
  item,
  phase,
}: {
  readonly session: Session;
  readonly item: PlanItem;
  readonly phase: SessionView['phase'];
}) {
  if (phase !== 'set-up' || item.brought === undefined) return null;
  const others = groupedWith(item, session.items);
  const { bouts } = item.brought;
  return (
    <>
      {others.length === 0 ? null : <p className="soft">{text.brought.group(others.join(', '))}</p>}
      {bouts === null || bouts < 2 ? null : <p className="soft">{text.brought.bouts(bouts)}</p>}
    </>
  );
}

function doseOf({ item, set }: SessionView, told: ItemDocument): string {
  const own = item === null ? null : setOf(item, set);
  return own === null ? doseInWords(told.dose, words.screens.today.dose) : setInWords(own, text.brought);
}

interface StepProps {
  readonly view: SessionView;
  readonly item: ItemDocument;
  readonly next: string;
  readonly act: Player['act'];
}

function Step({ view, item, next, act }: StepProps) {
  switch (view.phase) {
    case 'set-up':
      return <SetUpStep view={view} item={item} act={act} />;
    case 'work':
      return <WorkStep view={view} item={item} next={next} />;
    case 'after':
      return <AfterStep view={view} item={item} next={next} act={act} />;
    case 'switch':
    case 'rest':
      return <RestStep view={view} next={next} />;
    default:
      return null;
  }
}

/** Where a button she pressed has gone with its step, the focus moves to the new step's name. */
function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
  return heading;
}

function Progress({ view }: { readonly view: SessionView }) {
  return (
    <div className="player-progress">
      <p className="soft small">{text.moveOf(view.index + 1, view.count)}</p>
      <progress aria-label={text.progress} value={Math.round(view.progress * 100)} max={100} />
    </div>
  );
}

/** Says what became of her last wish, until the new step is under way. */
function StepNotice({ player: { session, view } }: { readonly player: Player }) {
  const last = session.inputs.at(-1)?.act;
  if (view.phase !== 'set-up') return null;
  if (last === 'worse') return <Notice>{text.worseSaid}</Notice>;
  if (last === 'easier') return <Notice>{text.easierSaid}</Notice>;
  if (last === 'skip') return <Notice tone="quiet">{text.skipped}</Notice>;
  return null;
}

function Controls({ player }: { readonly player: Player }) {
  const { view, act } = player;
  const stop = useStop(player);
  const { profile } = useRecalled().person ?? { profile: null };
  const [asking, setAsking] = useState<'change' | 'stop' | null>(null);
  const primary = primaryAct(view, text);
  const secondary = secondaryAct(view, text);
  const close = () => setAsking(null);
  return (
    <>
      <div className="player-controls">
        <div className="player-main">
          <Button tone="primary" big onClick={() => act(primary.act)}>
            {primary.label}
          </Button>
          {secondary === null ? null : (
            <Button big onClick={() => act(secondary.act)}>
              {secondary.label}
            </Button>
          )}
        </div>
        <div className="player-others">
          {view.phase === 'after' ? null : <Button onClick={() => act({ act: 'worse' })}>{text.worse}</Button>}
          <Button onClick={() => setAsking('stop')}>{text.symptom}</Button>
          <Button onClick={() => setAsking('change')}>{text.more}</Button>
        </div>
      </div>
      <ChangeDialog open={asking === 'change'} view={view} onClose={close} onAct={act} />
      {profile === null ? null : <StopDialog open={asking === 'stop'} stage={profile.stage} onClose={close} onStop={stop} />}
    </>
  );
}
