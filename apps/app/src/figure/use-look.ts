// How the drawn woman looks to her, everywhere: her stage or the body she chose, her choice of skin, hair and build, light or dark.
import type { StageCode } from '@sinew/engine';
import type { Look, StageName } from '@sinew/figure';
import { useMemo, useSyncExternalStore } from 'react';
import { onDeviceChange, storedFigure, storedTheme } from '../state/device.ts';
import { useStage } from '../state/hooks.tsx';
import { readLook } from './figure-look.ts';

const bodyAt: Readonly<Record<StageCode, StageName>> = {
  T1: 't1',
  T2: 't2',
  T3: 't3',
  P0: 'postpartum',
  P6: 'postpartum',
  P12: 'postpartum',
};

/** Before she has said where she is, nobody is shown as pregnant. */
export function useLook(): Look {
  const code = useStage()?.code;
  const stored = useSyncExternalStore(onDeviceChange, storedFigure);
  const chosen = useSyncExternalStore(onDeviceChange, storedTheme);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return useMemo(() => {
    const { body, skin, hair, build } = readLook(stored);
    const hers = code === undefined ? 'none' : bodyAt[code];
    const theme = chosen === 'system' ? (isDark ? 'dark' : 'light') : chosen;
    return { stage: body === 'mine' ? hers : body, skin, hair, build, theme };
  }, [code, stored, chosen, isDark]);
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
