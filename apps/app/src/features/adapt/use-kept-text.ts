// Keeps what she pasted for this tab, so that a reload loses nothing.
import { useState } from 'react';

const key = 'adapt';

export function useKeptText(): [string, (text: string) => void] {
  const [text, setText] = useState(read);
  const keep = (next: string) => {
    setText(next);
    try {
      sessionStorage.removeItem(key);
      if (next !== '') sessionStorage.setItem(key, next);
    } catch {
      // Without storage, or too long for it: the page still holds it.
    }
  };
  return [text, keep];
}

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
