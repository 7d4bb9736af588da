// The steps of Welcome, in order: what each asks, and which must be answered.
import { words } from '../kit.ts';
import type { ProfileDraft } from '../profile/draft.ts';
import type { PartProps } from '../profile/part.ts';
import { BeforePart, CallPart, ThingsPart, ToldPart, YouPart } from '../profile/parts.tsx';
import { DatesPart, StagePart } from '../profile/stage-parts.tsx';

export interface Step {
  readonly title: (draft: ProfileDraft) => string;
  readonly lead?: string;
  readonly Part: (props: PartProps) => React.ReactNode;
  /** Must be answered. */
  readonly required?: boolean;
}

export function steps(): readonly [Step, ...Step[]] {
  const { start, dates, told, you, things, call, before } = words.screens.welcome;
  return [
    { title: () => start.title, lead: start.lead, Part: StagePart, required: true },
    {
      title: ({ kind }) => (kind === 'pregnant' ? dates.pregnantTitle : dates.postpartumTitle),
      Part: DatesPart,
      required: true,
    },
    { title: () => told.title, lead: told.lead, Part: ToldPart },
    { title: () => you.title, Part: YouPart },
    { title: () => things.title, lead: things.lead, Part: ThingsPart },
    { title: () => call.title, lead: call.lead, Part: CallPart },
    { title: () => before.title, lead: before.lead, Part: BeforePart },
  ];
}
