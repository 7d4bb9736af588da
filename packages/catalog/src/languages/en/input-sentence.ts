// English: one clear sentence for input that can't be used, as the command line says it.
import { assertNever, type Expected, type InputError } from '@sinew/kernel';

/** One line: where, what was found, what was expected. */
export function inputSentence(error: InputError): string {
  const where = [
    error.file,
    error.line === undefined ? undefined : `line ${error.line}`,
    error.path === '' ? undefined : error.path,
  ];
  const place = where.filter((part) => part !== undefined).join(', ');
  const what = error.code === 'unreadable' ? (unreadable[error.found ?? ''] ?? error.found) : error.found;
  const times = error.expected.kind === 'once' ? ' twice' : '';
  const found = error.found === null ? (error.path === '' ? 'found nothing' : 'it is missing') : `found ${what}${times}`;
  return `${place === '' ? '' : `${place}: `}${found}; expected ${expected(error.expected)}.${error.code === 'newer' ? newer : ''}`;
}

/** What the machine says of a file that it will not read. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  ERR_STRING_TOO_LONG: 'a file that is too large',
  diary: 'a copy of a Sinew diary',
  ERR_FS_FILE_TOO_LARGE: 'a file that is too large',
};

const newer = ' It may come from a newer version of Sinew.';

function expected(what: Expected): string {
  switch (what.kind) {
    case 'object':
      return 'an object with named fields, {…}';
    case 'list':
      return 'a list, […]';
    case 'text':
      return 'text in quotes';
    case 'text-up-to':
      return `text of ${what.least === undefined ? 'at most' : `${what.least} to`} ${what.characters} characters`;
    case 'yes-or-no':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'number-between':
      return `a ${what.whole ? 'whole ' : ''}number from ${what.from} to ${what.to}`;
    case 'date':
      return 'a date such as 2027-02-01';
    case 'date-between':
      return `a date from ${what.from} to ${what.to}`;
    case 'moment':
      return 'a date and time with its offset, such as 2026-11-22T08:00:00+01:00';
    case 'id':
      return 'a UUID';
    case 'country':
      return 'a country in two capital letters, such as GB';
    case 'json':
      return 'JSON';
    case 'file':
      return 'the name of a file that can be read, or - for stdin';
    case 'another-file':
      return 'the name of a file, since stdin can be read only once';
    case 'one-file':
      return 'one file';
    case 'once':
      return 'it once';
    case 'one-of':
      return what.options.length === 1 ? `${what.options[0]}` : `one of ${what.options.join(', ')}`;
    case 'known-flag':
      return `the id of a red flag${nearest(what.nearest)}`;
    case 'known-condition':
      return `the id of a condition${nearest(what.nearest)}`;
    case 'version-up-to':
      return `version ${what.version}${what.version === 1 ? '' : ' or lower'}`;
    case 'depth-up-to':
      return `lists and objects at most ${what.levels} deep`;
    case 'workout':
      return 'a workout as text, CSV or JSON';
    case 'megabytes-up-to':
      return `a file of at most ${what.megabytes} MB`;
    case 'rows-up-to':
      return `at most ${what.rows.toLocaleString('en-GB')} rows`;
    default:
      return assertNever(what);
  }
}

function nearest(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `, such as ${ids.join(', ')}`;
}
