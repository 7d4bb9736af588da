// What the commands read: files named on the command line, and the clock. The first thing that can't be used ends it.
import { readFileSync } from 'node:fs';
import { catalog } from '@sinew/catalog';
import {
  askedBefore,
  catalogueIds,
  readCheckIn,
  readJson,
  readLog,
  readProfile,
  recall,
  withBirth,
  withLoggedBirth,
  type FullProfile,
  type Recalled,
} from '@sinew/diary';
import { learn, type CheckIn, type History, type Person, type Profile } from '@sinew/engine';
import {
  err,
  instantFromMillis,
  isInstant,
  localDateOf,
  ok,
  type InputError,
  type Instant,
  type LocalDate,
  type Result,
} from '@sinew/kernel';

export interface Files {
  readonly profile?: string | undefined;
  readonly checkin?: string | undefined;
  readonly log?: string | undefined;
  /** What else the command reads. */
  readonly file?: string | undefined;
  readonly now: string | undefined;
}

export interface Inputs {
  readonly person: Person;
  /** Null where a command can do without one and none is named. */
  readonly checkIn: CheckIn | null;
  readonly now: Instant;
  /** What she calls exercises; none without a log. */
  readonly ownNames: Recalled['ownNames'];
}

const ids = catalogueIds(catalog);

export function readInputs(files: Files, { withoutCheckIn = false, withLog = false } = {}): Result<Inputs, InputError> {
  const now = readNow(files.now);
  if (!now.ok) return now;
  const twice = stdinTwice(files);
  if (!twice.ok) return twice;
  const profile = readProfileFile(files.profile, now.value);
  if (!profile.ok) return profile;
  const checkIn = withoutCheckIn && files.checkin === undefined ? ok(null) : readCheckInFile(files.checkin);
  if (!checkIn.ok) return checkIn;
  if (withLog && files.log === undefined) return err({ code: 'missing', path: '--log', found: null, expected: { kind: 'file' } });
  const read = readRecalled(files.log, now.value);
  if (!read.ok) return read;
  const { ownNames } = read.value;
  const { relievedBefore = [] } = profile.value;
  const today = localDateOf(now.value);
  const logged = read.value.person?.profile ?? null;
  const who = withLoggedBirth(profile.value, logged, today);
  // Where the log's stage is another, its lists were of that one.
  const isSameStage = logged === null || logged.stage.kind === who.stage.kind;
  const checkIns = isSameStage ? read.value.history.checkIns : askedBefore(who.stage, read.value.history);
  const history = { ...knowingBirth({ ...read.value.history, checkIns }, who, today), relievedBefore };
  const person = { profile: who, history, beliefs: learn(history, catalog, today) };
  return ok({ person, checkIn: checkIn.value, now: now.value, ownNames });
}

/** Stdin can be read once: the second name for it is the one that is wrong. */
function stdinTwice(files: Omit<Files, 'now'>): Result<void, InputError> {
  const [, second] = (['file', 'profile', 'checkin', 'log'] as const).filter((option) => files[option] === '-');
  if (second === undefined) return ok(undefined);
  return err({ code: 'wrong', path: `--${second}`, found: '"-" again', expected: { kind: 'another-file' } });
}

/** The file that is named without an option, if any; a second one would be passed over in silence. */
export function oneFile([file, second]: readonly string[]): Result<string | undefined, InputError> {
  if (second === undefined) return ok(file);
  return err({ code: 'wrong', path: 'FILE', found: `${JSON.stringify(second)} as well`, expected: { kind: 'one-file' } });
}

/** A birth that stands in the profile alone is one that the log's days lie around, too. */
function knowingBirth(history: History, { stage }: Profile, today: LocalDate): History {
  if (stage.kind !== 'postpartum' || stage.birthDate > today) return history;
  return { ...history, births: withBirth(history.births ?? [], stage.birthDate) };
}

/** The real time where none is given. */
export function readNow(text: string | undefined): Result<Instant, InputError> {
  if (text === undefined) return ok(instantFromMillis(Date.now(), -new Date().getTimezoneOffset()));
  return isInstant(text)
    ? ok(text)
    : err({ code: 'wrong', path: '--now', found: JSON.stringify(text), expected: { kind: 'moment' } });
}

function readProfileFile(file: string | undefined, now: Instant): Result<FullProfile, InputError> {
  const json = readJsonFile(file, '--profile');
  return json.ok ? readProfile(json.value, { today: localDateOf(now), ids, file: nameOf(file) }) : json;
}

function readCheckInFile(file: string | undefined): Result<CheckIn, InputError> {
  const json = readJsonFile(file, '--checkin');
  return json.ok ? readCheckIn(json.value, { ids, file: nameOf(file) }) : json;
}

/** Her own names for exercises alone, for a command that needs nothing else of her. */
export function readOwnNames({ file, log, now }: Pick<Files, 'file' | 'log' | 'now'>): Result<Recalled['ownNames'], InputError> {
  const at = readNow(now);
  if (!at.ok) return at;
  const twice = stdinTwice({ file, log });
  if (!twice.ok) return twice;
  const read = readRecalled(log, at.value);
  return read.ok ? ok(read.value.ownNames) : read;
}

/** Without a log nothing is known of earlier days; an empty log says that she has only begun. */
function readRecalled(file: string | undefined, now: Instant): Result<Recalled, InputError> {
  if (file === undefined) return ok(recall([], { now, catalog }));
  const text = readText(file, '--log');
  if (!text.ok) return text;
  const log = readLog(text.value, { ids, file: nameOf(file) });
  if (!log.ok) return log;
  const recalled = recall(log.value, { now, catalog });
  const { history } = recalled;
  return ok({ ...recalled, history: { ...history, since: history.since ?? localDateOf(now) } });
}

function readJsonFile(file: string | undefined, option: string): Result<unknown, InputError> {
  const text = readText(file, option);
  return text.ok ? readJson(text.value, { file: nameOf(file) }) : text;
}

function readText(file: string | undefined, option: string): Result<string, InputError> {
  const bytes = readBytes(file, option);
  return bytes.ok ? ok(bytes.value.toString('utf8')) : bytes;
}

/** Of a workout they may be in any encoding; `-` is stdin. */
export function readBytes(file: string | undefined, name: string): Result<Buffer, InputError> {
  if (file === undefined) return err({ code: 'missing', path: name, found: null, expected: { kind: 'file' } });
  if (file === '') return err({ code: 'wrong', path: name, found: JSON.stringify(file), expected: { kind: 'file' } });
  try {
    return ok(readFileSync(file === '-' ? 0 : file));
  } catch (fault) {
    return err({ code: 'unreadable', file, path: '', found: codeOf(fault), expected: { kind: 'file' } });
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}

function nameOf(file: string | undefined): string {
  return file === undefined || file === '-' ? 'stdin' : file;
}

/** Null: not given, so the check-in's or the usual minutes hold. */
export function readMinutes(text: string | undefined): Result<number | null, InputError> {
  if (text === undefined) return ok(null);
  const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= 1 && minutes <= 240) return ok(minutes);
  return err({
    code: 'out-of-range',
    path: '--minutes',
    found: JSON.stringify(text),
    expected: { kind: 'number-between', from: 1, to: 240, whole: false },
  });
}
