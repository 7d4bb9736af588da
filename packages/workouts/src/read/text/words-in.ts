// The words of a text, and a text without its edges.
import { fold } from '../words/fold.ts';

export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—(["“”\-+/|*]+|[\s,;:–—([\])"“”\-+/|*]+$/g, '')
    .trim();
}

export const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text);

export function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean);
}
