// Hands her a file with everything that was written down.
import type { Diary } from '../store/diary-store.ts';
import { now } from './clock.ts';

/** The name of the file. */
export function saveCopy(diary: Pick<Diary, 'exportText'>): string {
  const name = `sinew-${now().slice(0, 10)}.jsonl`;
  const address = URL.createObjectURL(new Blob([diary.exportText()], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
