// What the way back shows after a quick exit: nothing of hers.
import { useEffect } from 'react';
import { Button } from '../design/button.tsx';
import { words } from '../words.ts';
import { comeBack } from '../state/quick-exit.ts';

export function LeftPage() {
  const { left } = words.screens.common;
  useEffect(() => {
    document.title = left.title;
  }, [left.title]);
  return (
    <main className="page">
      <h1>{left.title}</h1>
      <Button onClick={comeBack}>{left.open}</Button>
    </main>
  );
}
