// What she does at the end of a form: at the thumb while there is room for it, and always last on the page.
import type { ReactNode } from 'react';

interface ActionBarProps {
  /** One line above the buttons. */
  readonly note?: ReactNode;
  /** The main act first: it stands where the thumb is. */
  readonly children: ReactNode;
}

export function ActionBar({ note, children }: ActionBarProps) {
  return (
    <div className="action-bar">
      {note}
      <div className="action-bar-buttons">{children}</div>
    </div>
  );
}
