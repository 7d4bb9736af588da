// What a feature is made of: the design's parts, the words, and the way to the diary, in one place.
export { ActionBar } from '../design/action-bar.tsx';
export { Button, LinkButton } from '../design/button.tsx';
export { Card } from '../design/card.tsx';
export { ChartFrame } from '../design/chart-frame.tsx';
export { Checks } from '../design/checks.tsx';
export { Choice, type Option } from '../design/choice.tsx';
export { Dialog } from '../design/dialog.tsx';
export { Disclosure } from '../design/disclosure.tsx';
export { LongField, SelectField, TextField } from '../design/field.tsx';
export { Icon } from '../design/icon.tsx';
export { MoveFigure } from '../figure/move-figure.tsx';
export { Notice } from '../design/notice.tsx';
export { Page } from '../design/page.tsx';
export { Scale } from '../design/scale.tsx';
export { TelLink } from '../design/tel-link.tsx';
export { words } from '../words.ts';
export {
  useDiary,
  useDisposition,
  useNow,
  useRecalled,
  useStage,
} from '../state/hooks.tsx';
export { now } from '../state/clock.ts';
export { chooseTheme, forgetDevice, leaveOutMood, moodLeftOutOn, storedTheme } from '../state/device.ts';
export { saveCopy } from '../state/save-copy.ts';
export { saveFile } from '../state/save-file.ts';
export type { Diary } from '../store/diary-store.ts';
export { ids } from '../state/ids.ts';
export { Progress } from '../design/progress.tsx';
export { quickExit } from '../shell/quick-exit.ts';
export { InstallHint } from '../shell/install-hint.tsx';
export { usePlan } from '../state/use-plan.ts';
