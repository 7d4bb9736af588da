// A handful of line icons. They only ever stand beside words, so they are hidden from screen readers.
const paths = {
  today: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6h-6v6H5a1 1 0 0 1-1-1z',
  history: 'M4 19h16M6 15l4-5 4 3 5-7',
  call: 'M6 4h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  more: 'M5 11.5v1M12 11.5v1M19 11.5v1',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  skip: 'M6 5l9 7-9 7zM18 5v14',
  stop: 'M6 6h12v12H6z',
  check: 'M5 12l5 5 9-10',
  info: 'M12 11v6M12 7h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
