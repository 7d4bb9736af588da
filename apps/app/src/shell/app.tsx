// The app around its pages: bars, banners, and which page stands where.
import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { classOf } from '../design/button.tsx';
import { words } from '../words.ts';
import { Banners } from './banners.tsx';
import { NavBar } from './nav-bar.tsx';
import { Routes } from './routes.tsx';
import { TopBar } from './top-bar.tsx';

/** Here one thing is done at a time: no bar below, and "When to call" above instead. */
const undisturbed = /^\/(welcome|session|check-in|walk|change|settings\/(?!about).+)$/;

export function App() {
  const [location] = useLocation();
  const isUndisturbed = undisturbed.test(location);
  return (
    <div className={isUndisturbed ? 'shell shell-undisturbed' : 'shell'}>
      <a href="#main" className={classOf({ tone: 'primary' }, 'skip')}>
        {words.screens.common.skipToContent}
      </a>
      <TopBar withCall={isUndisturbed} />
      <div className="middle">
        <Banners quiet={location === '/session'} />
        <Suspense fallback={<div className="page" aria-busy="true" />}>
          <Routes />
        </Suspense>
      </div>
      {isUndisturbed ? null : <NavBar />}
    </div>
  );
}
