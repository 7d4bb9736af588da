// Catches what should never happen: says so, keeps her data within reach, and leaves the way to help open.
import { Component, type ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { saveCopy } from '../state/save-copy.ts';
import type { Diary } from '../store/diary-store.ts';
import { words } from '../words.ts';
import { quickExit } from '../state/quick-exit.ts';

interface FaultScreenProps {
  readonly diary: Diary;
  readonly children: ReactNode;
}

export class FaultScreen extends Component<FaultScreenProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Fault diary={this.props.diary} /> : this.props.children;
  }
}

function Fault({ diary }: Pick<FaultScreenProps, 'diary'>) {
  const { fault, nav, quickExit: leave } = words.screens.common;
  return (
    <main className="page">
      <h1>{fault.title}</h1>
      <p>{fault.text}</p>
      <div className="actions">
        <Button tone="primary" wide onClick={() => saveCopy(diary)}>
          {fault.save}
        </Button>
        <Button wide onClick={() => location.reload()}>
          {fault.reload}
        </Button>
        <Button tone="quiet" wide onClick={quickExit}>
          {leave}
        </Button>
      </div>
      <p>
        {fault.urgent} <a href="/call">{nav.call}</a>
      </p>
    </main>
  );
}
