// What a feature is made of: the design's parts, the words, and the way to the diary, in one place.
export { InstallHint } from './install-hint.tsx';
export { isWithBaby } from './with-baby.ts';
export { ActionBar } from '../design/action-bar.tsx';
export { AsTable } from '../design/as-table.tsx';
export { Button, LinkButton } from '../design/button.tsx';
export { Card } from '../design/card.tsx';
export { ChartFrame } from '../design/chart-frame.tsx';
export { Checks } from '../design/checks.tsx';
export { Choice, type Option } from '../design/choice.tsx';
export { Dialog } from '../design/dialog.tsx';
export { Disclosure } from '../design/disclosure.tsx';
export { LongField, SelectField, TextField } from '../design/field.tsx';
export { Form } from '../design/form.tsx';
export { Icon } from '../design/icon.tsx';
export { Notice } from '../design/notice.tsx';
export { Page } from '../design/page.tsx';
export { Progress } from '../design/progress.tsx';
export { Scale } from '../design/scale.tsx';
export { TelLink } from '../design/tel-link.tsx';
export { bodies, readLook, type FigureLook } from '../figure/figure-look.ts';
export { LessonFigure } from '../figure/lesson-figure.tsx';
export { MoveFigure } from '../figure/move-figure.tsx';
export { now } from '../state/clock.ts';
export {
  besideQuestions,
  type BesideQuestion,
  chooseFigure,
  chooseTheme,
  forgetDevice,
  leaveOutMood,
  leaveOutQuestions,
  leftOutQuestions,
  moodLeftOutOn,
  storedFigure,
  storedTheme,
} from '../state/device.ts';
export { useDiary, useDisposition, useNow, useRecalled, useStage } from '../state/hooks.tsx';
export { ids } from '../state/ids.ts';
export { quickExit } from '../state/quick-exit.ts';
export { saveCopy } from '../state/save-copy.ts';
export { saveFile } from '../state/save-file.ts';
export { usePlan } from '../state/use-plan.ts';
export type { Diary } from '../store/diary-store.ts';
export { words } from '../words.ts';
