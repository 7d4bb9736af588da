// "Never this" and "always this": her own word on a move, which she can take back.
import { Button, words } from '../kit.ts';

const text = words.screens.today.item;

/** Always, never (false), or nothing said (null). */
export type Wish = boolean | null;

interface WishMenuProps {
  readonly name: string;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

export function WishMenu({ name, wish, onWish }: WishMenuProps) {
  return (
    <div className="stack-s" role="group" aria-label={text.changeOf(name)}>
      <p className="strong">{text.change}</p>
      {wish === null ? null : <p>{wish ? text.alwaysSaid : text.neverSaid}</p>}
      <div className="row">
        {wish === null ? (
          <>
            <Button onClick={() => onWish(false)}>{text.never}</Button>
            <Button onClick={() => onWish(true)}>{text.always}</Button>
          </>
        ) : (
          <Button onClick={() => onWish(null)}>{text.takeBack}</Button>
        )}
      </div>
    </div>
  );
}
