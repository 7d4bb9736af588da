// One thing that her log says: its name, the sentence, the picture; opened, what is behind it and what she can do about it.
import type { Estimate } from '@sinew/engine';
import type { ReactNode } from 'react';
import { Icon } from '../kit.ts';
import { HumpDrawing, type Tone } from './hump-drawing.tsx';

interface FindingProps {
  /** A link may lead to it: `/insights#elevated-pigeon`. */
  readonly id: string;
  readonly name: string;
  readonly say: string;
  /** Points; positive is less pain. */
  readonly estimate: Estimate;
  readonly tone: Tone;
  readonly children: ReactNode;
}

export function Finding({ id, name, say, estimate, tone, children }: FindingProps) {
  return (
    <li className="finding" id={id}>
      <details>
        <summary>
          <span className="finding-said">
            <h3>{name}</h3>
            <span className="finding-say">{say}</span>
          </span>
          <Icon name="next" />
          <HumpDrawing estimate={estimate} tone={tone} />
        </summary>
        <div className="finding-body">{children}</div>
      </details>
    </li>
  );
}
