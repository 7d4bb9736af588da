// Which page stands where. Whom to call comes with the app; every other page is fetched when it is first opened, and is kept offline.
import { lazy, type ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { CallPage } from '../features/screened/call-page.tsx';
import { ScreenedPage } from '../features/screened/screened-page.tsx';
import { useDisposition, useRecalled } from '../state/hooks.tsx';
import { MissingPage } from './missing-page.tsx';

const WelcomePage = lazy(() => import('../features/welcome/welcome-page.tsx').then((file) => ({ default: file.WelcomePage })));
const CheckInPage = lazy(() => import('../features/check-in/check-in-page.tsx').then((file) => ({ default: file.CheckInPage })));
const TodayPage = lazy(() => import('../features/today/today-page.tsx').then((file) => ({ default: file.TodayPage })));
const ReliefPage = lazy(() => import('../features/today/relief-page.tsx').then((file) => ({ default: file.ReliefPage })));
const PlayerPage = lazy(() => import('../features/player/player-page.tsx').then((file) => ({ default: file.PlayerPage })));
const HistoryPage = lazy(() => import('../features/history/history-page.tsx').then((file) => ({ default: file.HistoryPage })));
const InsightsPage = lazy(() =>
  import('../features/insights/insights-page.tsx').then((file) => ({ default: file.InsightsPage })),
);
const DataPage = lazy(() => import('../features/history/data-page.tsx').then((file) => ({ default: file.DataPage })));
const WalkPage = lazy(() => import('../features/player/walk-page.tsx').then((file) => ({ default: file.WalkPage })));
const StageChangePage = lazy(() =>
  import('../features/stage-change/stage-change-page.tsx').then((file) => ({ default: file.StageChangePage })),
);
const SettingsRoutes = lazy(() =>
  import('../features/settings/settings-routes.tsx').then((file) => ({ default: file.SettingsRoutes })),
);
const AdaptPage = lazy(() => import('../features/adapt/adapt-page.tsx').then((file) => ({ default: file.AdaptPage })));
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
      <Route path="/adapt">
        <Screened>
          <AdaptPage />
        </Screened>
      </Route>
      <Route path="/history" component={HistoryPage} />
      <Route path="/history/data" component={DataPage} />
      <Route path="/insights" component={InsightsPage} />
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
