// What a feature is made of: the design's parts and the words, in one place.
export { Button, LinkButton } from '../design/button.tsx';
export { Card } from '../design/card.tsx';
export { ChartFrame } from '../design/chart-frame.tsx';
export { Checks } from '../design/checks.tsx';
export { Choice, type Option } from '../design/choice.tsx';
export { Dialog } from '../design/dialog.tsx';
export { Disclosure } from '../design/disclosure.tsx';
export { LongField, SelectField, TextField } from '../design/field.tsx';
export { Icon, type IconName } from '../design/icon.tsx';
export { MoveFigure } from '../design/move-figure.tsx';
export { Notice } from '../design/notice.tsx';
export { Page } from '../design/page.tsx';
export { Scale } from '../design/scale.tsx';
export { TelLink } from '../design/tel-link.tsx';
export { words } from '../words.ts';
