// The bar above every page: the way home, "When to call" where the bar below is missing, and the quick exit.
import { Link } from 'wouter';
import { words } from '../words.ts';
import { quickExit } from '../state/quick-exit.ts';

export function TopBar({ withCall }: { readonly withCall: boolean }) {
  const { common } = words.screens;
  return (
    <header className="top no-print">
      <div className="top-inner">
        <Link href="/" className="top-name">
          {common.name}
        </Link>
        <div className="top-actions">
          {withCall ? (
            <Link href="/call" className="top-button">
              {common.nav.call}
            </Link>
          ) : null}
          <button type="button" className="top-button top-exit" onClick={quickExit} title={common.quickExitHint}>
            {common.quickExit}
          </button>
        </div>
      </div>
    </header>
  );
}
