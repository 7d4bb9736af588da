// What she has answered so far about herself, as the boxes hold it; and the profile that it makes. Empty stays unknown.
import type { BirthKind, Equipment, Feeding, Profile, Stage } from '@sinew/engine';
import { isLocalDate, type LocalDate } from '@sinew/kernel';
import { type CatalogueIds, type FullProfile, readProfile } from '@sinew/diary';

export type Answer = 'yes' | 'no' | 'not-sure';

export interface ProfileDraft {
  readonly kind: Stage['kind'] | null;
  readonly dueDate: string;
  readonly birthDate: string;
  readonly birth: BirthKind | null;
  readonly feeding: Feeding | null;
  readonly baby: Answer | null;
  readonly clearance: NonNullable<Profile['clearance']> | null;
  /** What speaks against exercise, and circumstances; null = not answered. */
  readonly conditions: readonly string[] | null;
  readonly sixWeekCheck: Answer | null;
  readonly experience: NonNullable<Profile['experience']> | null;
  readonly hypermobile: Answer | null;
  readonly babyLow: Answer | null;
  readonly equipment: readonly Equipment[] | null;
  readonly country: string;
  readonly phone: string;
  readonly hadBefore: Answer | null;
  readonly relieved: string;
}

export const emptyDraft: ProfileDraft = {
  kind: null,
  dueDate: '',
  birthDate: '',
  birth: null,
  feeding: null,
  baby: null,
  clearance: null,
  conditions: null,
  sixWeekCheck: null,
  experience: null,
  hypermobile: null,
  babyLow: null,
  equipment: null,
  country: '',
  phone: '',
  hadBefore: null,
  relieved: '',
};

/** A circumstance that helps her; it is asked by itself, so that "none of these" keeps its meaning. */
export const sixWeekCheckDone = 'six-week-check-done';

export function draftOf(profile: FullProfile): ProfileDraft {
  const { stage, conditions } = profile;
  const born = stage.kind === 'postpartum' ? stage : null;
  return {
    ...emptyDraft,
    kind: stage.kind,
    dueDate: stage.kind === 'pregnant' ? stage.dueDate : '',
    birthDate: born?.birthDate ?? '',
    birth: born?.birth ?? null,
    feeding: born?.feeding ?? null,
    baby: answerOf(born?.baby),
    clearance: profile.clearance ?? null,
    conditions: conditions?.filter((id) => id !== sixWeekCheckDone) ?? null,
    sixWeekCheck: conditions === undefined ? null : answerOf(conditions.includes(sixWeekCheckDone)),
    experience: profile.experience ?? null,
    hypermobile: answerOf(profile.hypermobile),
    babyLow: answerOf(profile.babyLow),
    equipment: profile.equipment ?? null,
    country: profile.country ?? '',
    phone: profile.maternityPhone ?? '',
    hadBefore: answerOf(profile.hadBefore),
    relieved: profile.relievedBefore?.join('\n') ?? '',
  };
}

/** Null: where she is has not been answered. */
export function profileOf(draft: ProfileDraft): FullProfile | null {
  const stage = stageOf(draft);
  if (stage === null) return null;
  const relieved = draft.relieved
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    stage,
    ...(draft.clearance !== null && { clearance: draft.clearance }),
    ...(draft.conditions !== null && { conditions: conditionsOf(draft.conditions, draft.sixWeekCheck) }),
    ...(draft.experience !== null && { experience: draft.experience }),
    ...known('hypermobile', draft.hypermobile),
    ...(draft.kind === 'pregnant' && known('babyLow', draft.babyLow)),
    ...(draft.equipment !== null && { equipment: draft.equipment }),
    ...(draft.country !== '' && { country: draft.country }),
    ...(isPhoneNumber(draft.phone) && { maternityPhone: draft.phone.trim() }),
    ...known('hadBefore', draft.hadBefore),
    ...(relieved.length > 0 && { relievedBefore: relieved }),
  };
}

function stageOf(draft: ProfileDraft): Stage | null {
  if (draft.kind === 'pregnant' && isLocalDate(draft.dueDate)) return { kind: 'pregnant', dueDate: draft.dueDate };
  if (draft.kind !== 'postpartum' || !isLocalDate(draft.birthDate)) return null;
  return {
    kind: 'postpartum',
    birthDate: draft.birthDate,
    ...(draft.birth !== null && { birth: draft.birth }),
    ...(draft.feeding !== null && { feeding: draft.feeding }),
    ...known('baby', draft.baby),
  };
}

function conditionsOf(ticked: readonly string[], sixWeekCheck: Answer | null): readonly string[] {
  return sixWeekCheck === 'yes' ? [...ticked, sixWeekCheckDone] : ticked;
}

function answerOf(value: boolean | null | undefined): Answer | null {
  return value === undefined || value === null ? null : value ? 'yes' : 'no';
}

/** Not sure is unknown, and unknown is left out. */
function known<Key extends string>(key: Key, answer: Answer | null): { [K in Key]?: boolean } {
  return answer === 'yes' || answer === 'no' ? ({ [key]: answer === 'yes' } as { [K in Key]?: boolean }) : {};
}

/** `limit`: the nearest date that can be right. */
export type DateFault =
  | { readonly fault: 'missing' }
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'early'; readonly limit: LocalDate }
  | { readonly fault: 'late'; readonly limit: LocalDate };

/** What is wrong with the date of her stage; null: nothing. */
export function dateFault(draft: ProfileDraft, today: LocalDate, ids: Pick<CatalogueIds, 'conditions'>): DateFault | null {
  const date = draft.kind === 'pregnant' ? draft.dueDate : draft.birthDate;
  if (date === '') return { fault: 'missing' };
  const stage = stageOf(draft);
  if (stage === null) return { fault: 'unreadable' };
  return faultOf(readProfile({ stage }, { today, ids }), date);
}

function faultOf(read: ReturnType<typeof readProfile>, date: string): DateFault | null {
  if (read.ok) return null;
  const { expected } = read.error;
  if (expected.kind !== 'date-between') return { fault: 'unreadable' };
  return date < expected.from ? { fault: 'early', limit: expected.from } : { fault: 'late', limit: expected.to };
}

/** Loose on purpose: numbers are written in many ways. */
export function isPhoneNumber(text: string): boolean {
  return /^[+(]?[\d\s()./\-*#]{2,58}$/.test(text.trim()) && /\d{3}/.test(text.replace(/\D/g, ''));
}
