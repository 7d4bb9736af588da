// What waits today: why, and what would bring it back. Her own "never" first, because she can take it back here.
import type { WithheldDocument } from '@sinew/catalog';
import { Link } from 'wouter';
import { Disclosure, words } from '../kit.ts';
import { groupWithheld } from './plan-shape.ts';
import { moveName } from '../told-item.ts';
import type { Wishes } from './use-wishes.ts';
import { WishMenu } from './wish-menu.tsx';

const text = words.screens.today.withheld;

interface WithheldListProps {
  readonly withheld: readonly WithheldDocument[];
  readonly wishes: Wishes;
}

export function WithheldList({ withheld, wishes }: WithheldListProps) {
  const { never } = wishes;
  const others = withheld.filter(({ move }) => !never.includes(move));
  if (others.length + never.length === 0) return null;
  return (
    <section className="card" aria-label={text.heading(others.length + never.length)}>
      <Disclosure summary={text.heading(others.length + never.length)}>
        <p>{text.text}</p>
        <ul className="withheld plain-list">
          {never.map((move) => (
            <li key={move}>
              <p className="strong">{moveName(move, words)}</p>
              <WishMenu name={moveName(move, words)} wish={false} onWish={(wish) => wishes.set(move, wish)} />
            </li>
          ))}
          {groupWithheld(others).map((group) => (
            <li key={group.lines.map((line) => line.move).join(' ')}>
              <p className="strong">{group.lines.map((line) => line.name).join(', ')}</p>
              {group.because.map((because) => (
                <p key={because}>{because}</p>
              ))}
              <p className="soft">
                {text.unlock} {group.unlockedBy}
              </p>
              {group.lines[0]?.reasons.some(({ rule }) => rule === 'worse-for-you') ? (
                <Link href={`/insights#${group.lines[0].move}`}>{words.screens.whatHelps.openFromWhy}</Link>
              ) : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
