// The few choices that belong to this device and not to her log: light or dark, who shows the moves, and what she has waved away.
import { isLocalDate, type LocalDate } from '@sinew/kernel';

export type Theme = 'system' | 'light' | 'dark';

const themeKey = 'theme';
const waved = 'install-waved';
const moodKey = 'mood-left-out';
const figureKey = 'figure';
const leftOutKey = 'questions-left-out';
const listeners = new Set<() => void>();

export function storedTheme(): Theme {
  const value = read(themeKey);
  return value === 'light' || value === 'dark' ? value : 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  write(themeKey, theme === 'system' ? null : theme);
}

/** As it was written; figure/figure-look.ts reads it. */
export function storedFigure(): string | null {
  return read(figureKey);
}

export function chooseFigure(text: string): void {
  write(figureKey, text);
}

/** Told whenever one of these choices changes; the answer ends it. */
export function onDeviceChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isInstallWaved(): boolean {
  return read(waved) !== null;
}

export function waveInstall(): void {
  write(waved, 'yes');
}

/** The day on which she left the mood questions out. */
export function moodLeftOutOn(): LocalDate | null {
  const value = read(moodKey);
  return value !== null && isLocalDate(value) ? value : null;
}

export function leaveOutMood(today: LocalDate): void {
  write(moodKey, today);
}

/** What the check-in asks besides, until she wants no more of it. */
export const besideQuestions = ['sleep', 'yesterday'] as const;
export type BesideQuestion = (typeof besideQuestions)[number];

export function leftOutQuestions(): readonly BesideQuestion[] {
  const said = read(leftOutKey)?.split(' ') ?? [];
  return besideQuestions.filter((question) => said.includes(question));
}

export function leaveOutQuestions(questions: readonly BesideQuestion[]): void {
  write(leftOutKey, questions.length === 0 ? null : questions.join(' '));
}

/** With everything else, when she erases everything. */
export function forgetDevice(): void {
  write(themeKey, null);
  write(waved, null);
  write(moodKey, null);
  write(figureKey, null);
  write(leftOutKey, null);
  applyTheme('system');
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still works for this visit.
  }
  for (const listener of listeners) listener();
}
