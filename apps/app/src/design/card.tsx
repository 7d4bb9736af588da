// A card: a few things that belong together, with or without a heading.
import type { ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** Keeps the headings in order. */
  readonly level?: 2 | 3 | 4;
  readonly tone?: 'accent' | 'alert' | 'plain';
  readonly className?: string;
  readonly children: ReactNode;
}

export function Card({ title, level = 2, tone, className, children }: CardProps) {
  const Heading = `h${level}` as const;
  const names = ['card', tone === undefined ? '' : `card-${tone}`, className ?? ''].filter((name) => name !== '');
  return (
    <section className={names.join(' ')}>
      {title === undefined ? null : <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
