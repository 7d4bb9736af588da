// One group of questions about her: what it shows, and how it changes the draft.
import type { LocalDate } from '@sinew/kernel';
import type { DateFault, ProfileDraft } from './draft.ts';

export interface PartProps {
  readonly draft: ProfileDraft;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
  readonly today: LocalDate;
  /** Shown once she has tried to go on. */
  readonly fault?: DateFault | null;
  /** She has said before that no baby is with her: then she is not asked again. */
  readonly withoutBaby?: boolean;
}
