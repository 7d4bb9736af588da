// When to leave off at once, as the move itself says.
import { words } from '../kit.ts';

export function StopIf({ move }: { readonly move: 'pelvic-belt-trial' }) {
  return (
    <div className="stack-s">
      <p className="strong">{words.screens.today.item.stopIf}</p>
      <ul>
        {words.moves[move].stopIf.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  );
}
