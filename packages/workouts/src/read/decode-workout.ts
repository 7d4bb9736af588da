// A file's bytes as text: UTF-8, UTF-16 with or without its mark, else Windows-1252. What is no text is said to be none.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { binaryKind, megabyte, mostBytes, tooLarge } from './limits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoder {
  push(bytes: Uint8Array): string;
  end(): string;
}

export function decodeWorkout(bytes: Uint8Array): Result<string, InputError> {
  if (bytes.length > mostBytes) return err(tooLarge(bytes.length / megabyte));
  const kind = binaryKind(bytes);
  if (kind !== null) return err({ code: 'unreadable', path: '', found: JSON.stringify(kind), expected: { kind: 'workout' } });
  const decoder = createDecoder(encodingOf(bytes));
  return ok(decoder.push(bytes) + decoder.end());
}

/** @param start the first bytes of it, the more the surer */
export function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const looked = start.subarray(0, 4096);
  let [even, odd] = [0, 0];
  looked.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  // Every other byte of western text in UTF-16 is zero.
  if (odd > looked.length / 5 && even < odd / 4) return 'utf-16le';
  if (even > looked.length / 5 && odd < even / 4) return 'utf-16be';
  return isUtf8(start) ? 'utf-8' : 'windows-1252';
}

/** Looks at no more than this; a single wrong byte far behind makes a replacement character there. */
const lookedAt = 1_000_000;

function isUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, lookedAt);
  for (let at = 0; at < end; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0) return false;
    for (let next = 1; next < length; next += 1) {
      // Cut off in the middle of a letter is no fault of the encoding.
      if (at + next >= end) return true;
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

export function createDecoder(encoding: Encoding): Decoder {
  switch (encoding) {
    case 'utf-8':
      return carrying(utf8);
    case 'utf-16le':
      return carrying((bytes, out) => utf16(bytes, out, false));
    case 'utf-16be':
      return carrying((bytes, out) => utf16(bytes, out, true));
    default:
      return { push: (bytes) => fromUnits(Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? byte)), end: () => '' };
  }
}

/** Decodes what is whole and says how many bytes that was; the rest waits. */
type Decode = (bytes: Uint8Array, out: string[]) => number;

function carrying(decode: Decode): Decoder {
  let kept = new Uint8Array(0);
  return {
    push: (bytes) => {
      const all = kept.length === 0 ? bytes : joined(kept, bytes);
      const out: string[] = [];
      const used = decode(all, out);
      kept = all.slice(used);
      return out.join('');
    },
    end: () => (kept.length === 0 ? '' : '\uFFFD'),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

const batch = 8192;

function utf8(bytes: Uint8Array, out: string[]): number {
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (units.length >= batch) {
      out.push(fromUnits(units));
      units = [];
    }
    const first = bytes[at] ?? 0;
    const length = sequenceLength(first);
    if (length > 1 && at + length > bytes.length && restFits(bytes, at)) break;
    const point = length === 0 ? -1 : pointAt(bytes, at, length);
    if (point < 0) {
      units.push(0xfffd);
      at += 1;
      continue;
    }
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    else units.push(point);
    at += length;
  }
  out.push(fromUnits(units));
  return at;
}

function restFits(bytes: Uint8Array, at: number): boolean {
  for (let next = at + 1; next < bytes.length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** −1: these bytes are no letter. */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const tooSmall = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
  return tooSmall || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? -1 : point;
}

function utf16(bytes: Uint8Array, out: string[], bigEndian: boolean): number {
  const whole = bytes.length - (bytes.length % 2);
  for (let from = 0; from < whole; from += batch * 2) {
    const units: number[] = [];
    for (let at = from; at < Math.min(whole, from + batch * 2); at += 2) {
      const [one, two] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      units.push(bigEndian ? (one << 8) | two : (two << 8) | one);
    }
    out.push(fromUnits(units));
  }
  return whole;
}

function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += batch) text += String.fromCharCode(...units.slice(from, from + batch));
  return text;
}

/** 0x80–0x9F of Windows-1252; the rest is as in Unicode. */
const windows1252: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];
