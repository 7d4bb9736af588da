// A message is one plain line, whatever stands in the name it speaks of.
import { expect, it } from 'vitest';
import { oneLine } from './terminal.ts';

it('keeps a message on one line, without colours', () => {
  expect(oneLine('no\nsuch\r\u001b[31mfile\u2028: found nothing')).toBe(
    'no\\u000asuch\\u000d\\u001b[31mfile\\u2028: found nothing',
  );
  expect(oneLine('déjà vu …')).toBe('déjà vu …');
});
