// Where today's plan holds a move back: why, and what would bring it back.
import { tellPlan } from '@sinew/catalog';
import { Disclosure, Notice, usePlan, words } from '../kit.ts';

const text = words.screens.moves;

export function NotToday({ move }: { readonly move: string }) {
  const plan = usePlan();
  const withheld = plan === null ? undefined : tellPlan(plan, words).withheld.find((one) => one.move === move);
  if (withheld === undefined) return null;
  const [first, ...others] = [...new Set(withheld.reasons.map((reason) => reason.because))];
  return (
    <Notice>
      <p className="strong">{text.notToday}</p>
      <p>{first}</p>
      <Disclosure summary={text.more}>
        {others.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p>
          {text.unlock} {withheld.unlockedBy}
        </p>
      </Disclosure>
    </Notice>
  );
}
