// Which page stands where. Whom to call comes with the app; every other page is fetched when it is first opened, and is kept offline.
import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { CallPage } from '../features/screened/call-page.tsx';
import { ScreenedPage } from '../features/screened/screened-page.tsx';
import { useDisposition, useRecalled } from '../state/hooks.tsx';
import { fetchedPage } from './fetched-page.tsx';
import { MissingPage } from './missing-page.tsx';

const WelcomePage = fetchedPage(() => import('../features/welcome/welcome-page.tsx').then((file) => file.WelcomePage));
const CheckInPage = fetchedPage(() => import('../features/check-in/check-in-page.tsx').then((file) => file.CheckInPage));
const TodayPage = fetchedPage(() => import('../features/today/today-page.tsx').then((file) => file.TodayPage));
const ReliefPage = fetchedPage(() => import('../features/today/relief-page.tsx').then((file) => file.ReliefPage));
const PlayerPage = fetchedPage(() => import('../features/player/player-page.tsx').then((file) => file.PlayerPage));
const HistoryPage = fetchedPage(() => import('../features/history/history-page.tsx').then((file) => file.HistoryPage));
const InsightsPage = fetchedPage(() => import('../features/insights/insights-page.tsx').then((file) => file.InsightsPage));
const HandOnPage = fetchedPage(() => import('../features/insights/hand-on-page.tsx').then((file) => file.HandOnPage));
const FairTestPage = fetchedPage(() => import('../features/fair-test/fair-test-page.tsx').then((file) => file.FairTestPage));
const QuestionPage = fetchedPage(() => import('../features/fair-test/question-page.tsx').then((file) => file.QuestionPage));
const DataPage = fetchedPage(() => import('../features/history/data-page.tsx').then((file) => file.DataPage));
const WalkPage = fetchedPage(() => import('../features/player/walk-page.tsx').then((file) => file.WalkPage));
const StageChangePage = fetchedPage(() =>
  import('../features/stage-change/stage-change-page.tsx').then((file) => file.StageChangePage),
);
const FigurePage = fetchedPage(() => import('../features/settings/figure-page.tsx').then((file) => file.FigurePage));
const SettingsRoutes = fetchedPage(() => import('../features/settings/settings-routes.tsx').then((file) => file.SettingsRoutes));
const AdaptPage = fetchedPage(() => import('../features/adapt/adapt-page.tsx').then((file) => file.AdaptPage));
const MovesPage = fetchedPage(() => import('../features/moves/moves-page.tsx').then((file) => file.MovesPage));
const MovePage = fetchedPage(() => import('../features/moves/move-page.tsx').then((file) => file.MovePage));
const LearnPage = fetchedPage(() => import('../features/learn/learn-page.tsx').then((file) => file.LearnPage));
const LearnRowPage = fetchedPage(() => import('../features/learn/learn-row-page.tsx').then((file) => file.LearnRowPage));

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
      <Route path="/insights/page" component={HandOnPage} />
      <Route path="/fair-test" component={FairTestPage} />
      <Route path="/fair-test/:kind">
        {({ kind }) => (
          <Screened>
            <QuestionPage kind={kind} />
          </Screened>
        )}
      </Route>
      <Route path="/change" component={StageChangePage} />
      <Route path="/settings/figure" component={FigurePage} />
      <Route path="/settings/:part?">{({ part }) => <SettingsRoutes part={part} />}</Route>
      <Route path="/moves">
        <Screened>
          <MovesPage />
        </Screened>
      </Route>
      <Route path="/move/:id/:form?">
        {({ id, form }) => (
          <Screened>
            <MovePage id={id} form={form} />
          </Screened>
        )}
      </Route>
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
