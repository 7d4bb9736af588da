// The check-in. The first time one step after another; later on one page, with what is likely the same already filled in.
import type { Person } from '@sinew/engine';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useRecalled } from '../kit.ts';
import { PrivateHelp } from '../screened/private-help.tsx';
import './check-in.css';
import { FirstCheckIn } from './first-check-in.tsx';
import { LaterCheckIn } from './later-check-in.tsx';
import { useCheckIn } from './use-check-in.ts';

export function CheckInPage() {
  const { person } = useRecalled();
  return person === null ? <Redirect to="/welcome" replace /> : <CheckIn person={person} />;
}

function CheckIn({ person }: { readonly person: Person }) {
  const [, go] = useLocation();
  const [isFirst] = useState(person.history.checkIns.length === 0);
  const [forHerOnly, setForHerOnly] = useState<readonly string[]>([]);
  const state = useCheckIn(person);
  const submit = () => {
    const unwritten = state.submit();
    if (unwritten.length > 0) setForHerOnly(unwritten);
    else go('/');
  };
  if (forHerOnly.length > 0) return <PrivateHelp onSeen={() => go('/')} />;
  return isFirst ? <FirstCheckIn state={state} onSubmit={submit} /> : <LaterCheckIn state={state} onSubmit={submit} />;
}
