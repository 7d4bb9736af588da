// The bar below, where a thumb is: today, history, when to call, more.
import { Link, useLocation } from 'wouter';
import { Icon, type IconName } from '../design/icon.tsx';
import { words } from '../words.ts';

const places: readonly {
  readonly path: string;
  readonly icon: IconName;
  readonly name: 'today' | 'history' | 'call' | 'more';
}[] = [
  { path: '/', icon: 'today', name: 'today' },
  { path: '/history', icon: 'history', name: 'history' },
  { path: '/call', icon: 'call', name: 'call' },
  { path: '/settings', icon: 'more', name: 'more' },
];

export function NavBar() {
  const { nav } = words.screens.common;
  const [location] = useLocation();
  return (
    <nav className="nav no-print" aria-label={nav.label}>
      <ul className="nav-list">
        {places.map(({ path, icon, name }) => (
          <li key={path}>
            <Link href={path} className="nav-link" aria-current={isAt(location, path) ? 'page' : undefined}>
              <Icon name={icon} />
              {nav[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where pages of their own belong: the bar has room for four. */
const within: Readonly<Record<string, RegExp>> = { '/': /^\/$/, '/history': /^\/(history|insights|fair-test)/ };

function isAt(location: string, path: string): boolean {
  return within[path]?.test(location) ?? location.startsWith(path);
}
