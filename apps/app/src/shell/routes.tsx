// Which page stands where. What she needs first comes with the app; the rest is fetched when it is opened (and is kept offline).
import { lazy, type ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { CheckInPage } from '../features/check-in/check-in-page.tsx';
import { CallPage } from '../features/screened/call-page.tsx';
import { ScreenedPage } from '../features/screened/screened-page.tsx';
import { ReliefPage } from '../features/today/relief-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { WelcomePage } from '../features/welcome/welcome-page.tsx';
import { useDisposition, useRecalled } from '../state/hooks.tsx';
import { MissingPage } from './missing-page.tsx';

const PlayerPage = lazy(() => import('../features/player/player-page.tsx').then((file) => ({ default: file.PlayerPage })));
const HistoryPage = lazy(() => import('../features/history/history-page.tsx').then((file) => ({ default: file.HistoryPage })));
const DataPage = lazy(() => import('../features/history/data-page.tsx').then((file) => ({ default: file.DataPage })));
const WalkPage = lazy(() => import('../features/player/walk-page.tsx').then((file) => ({ default: file.WalkPage })));
const StageChangePage = lazy(() =>
  import('../features/stage-change/stage-change-page.tsx').then((file) => ({ default: file.StageChangePage })),
);
const SettingsRoutes = lazy(() =>
  import('../features/settings/settings-routes.tsx').then((file) => ({ default: file.SettingsRoutes })),
);
const LearnPage = lazy(() => import('../features/learn/learn-page.tsx').then((file) => ({ default: file.LearnPage })));
const LearnRowPage = lazy(() => import('../features/learn/learn-page.tsx').then((file) => ({ default: file.LearnRowPage })));

export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Screened>
          <TodayPage />
        </Screened>
      </Route>
      <Route path="/relief">
        <Screened>
          <ReliefPage />
        </Screened>
      </Route>
      <Route path="/session">
        <Screened>
          <PlayerPage />
        </Screened>
      </Route>
      <Route path="/welcome" component={WelcomePage} />
      <Route path="/check-in" component={CheckInPage} />
      <Route path="/call" component={CallPage} />
      <Route path="/walk">
        <Screened>
          <WalkPage />
        </Screened>
      </Route>
      <Route path="/history" component={HistoryPage} />
      <Route path="/history/data" component={DataPage} />
      <Route path="/change" component={StageChangePage} />
      <Route path="/settings/:part?">{({ part }) => <SettingsRoutes part={part} />}</Route>
      <Route path="/learn" component={LearnPage} />
      <Route path="/learn/:row">{({ row }) => <LearnRowPage row={row} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}

/** Before anything that plans or moves: who she is, and whether someone must look at a sign first. */
function Screened({ children }: { readonly children: ReactNode }) {
  const { person } = useRecalled();
  const disposition = useDisposition();
  if (person === null || disposition === null) return <Redirect to="/welcome" replace />;
  const { level } = disposition;
  if (level === 'emergency' || level === 'call-now')
    return <ScreenedPage person={person} disposition={{ ...disposition, level }} />;
  return children;
}
