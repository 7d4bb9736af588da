// A short buzz when the clock has moved her on by itself: she need not look at the phone to change sides.
import { useEffect, useRef } from 'react';

/** @param step changes when a step begins */
export function useNudge(step: string, running: boolean): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step && running && document.visibilityState === 'visible') navigator.vibrate?.(120);
    before.current = step;
  }, [step, running]);
}
