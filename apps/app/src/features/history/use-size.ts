// How wide an element is, and how large her text, so that a drawing can be made to measure.
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Size {
  /** CSS pixels; 0 until measured. */
  readonly width: number;
  /** Root text size in CSS pixels. */
  readonly em: number;
}

export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size] {
  const element = useRef<T>(null);
  const [size, setSize] = useState<Size>({ width: 0, em: 16 });
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const observer = new ResizeObserver(() => {
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize({ width: Math.floor(measured.getBoundingClientRect().width), em });
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
