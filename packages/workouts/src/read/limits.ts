// How much is read of one file, and what is no workout at all: archives, pictures, databases.
import type { InputError } from '@sinew/kernel';

export const megabyte = 1_000_000;
export const mostBytes = 20 * megabyte;
export const mostRows = 500_000;

export function tooLarge(megabytes: number): InputError {
  return {
    code: 'out-of-range',
    path: '',
    found: JSON.stringify(`${Math.ceil(megabytes)} MB`),
    expected: { kind: 'megabytes-up-to', megabytes: mostBytes / megabyte },
  };
}

export function tooManyRows(rows: number): InputError {
  return {
    code: 'out-of-range',
    path: '',
    found: JSON.stringify(`${rows} rows`),
    expected: { kind: 'rows-up-to', rows: mostRows },
  };
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90, 0x00]],
  ['mp3', [0x49, 0x44, 0x33]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['fit', [0x0e, 0x20]],
];

/** What the bytes are, where that is no text; null: they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  if (hasWord(bytes, 4, 'ftyp')) return 'video';
  return isNoise(bytes) ? 'binary' : null;
}

function hasWord(bytes: Uint8Array, at: number, word: string): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + word.length)) === word;
}

/** Text has hardly a control character; every other byte may be zero in UTF-16. */
function isNoise(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 8192);
  if (looked.length === 0) return false;
  let [control, zeroEven, zeroOdd] = [0, 0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) zeroEven += 1;
    else if (byte === 0) zeroOdd += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  });
  const utf16 = Math.max(zeroEven, zeroOdd) > looked.length / 5 && Math.min(zeroEven, zeroOdd) < Math.max(zeroEven, zeroOdd) / 4;
  return control > looked.length / 20 || (!utf16 && zeroEven + zeroOdd > looked.length / 10);
}

/** The same of text that was decoded as if it were some: binary leaves its traces. */
export function isBinaryText(text: string): boolean {
  const start = text.slice(0, 8192);
  if (textSignatures.some((signature) => start.startsWith(signature))) return true;
  let strange = 0;
  for (let at = 0; at < start.length; at += 1) if (isStrange(start.charCodeAt(at))) strange += 1;
  return strange > 4 && strange > start.length / 10;
}

/** Control characters that no text has (tabs, line breaks and escapes are left), and what could not be decoded. */
function isStrange(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd;
}

const textSignatures = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  '\uFFFDPNG',
  '\u0089PNG',
  'GIF8',
  'SQLite f',
  '{\\rtf',
  'Rar!',
  '\u007FELF',
];
