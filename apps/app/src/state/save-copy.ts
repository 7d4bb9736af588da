// Hands her a file with everything that was written down.
import type { Diary } from '../store/diary-store.ts';
import { now } from './clock.ts';
import { saveFile } from './save-file.ts';

/** The name of the file. */
export function saveCopy(diary: Pick<Diary, 'exportText'>): string {
  return saveFile(`sinew-${now().slice(0, 10)}.jsonl`, diary.exportText(), 'application/jsonl');
}
