// History: pain over time, what helps her, and each day with all that was written down.
import { localDateOf } from '@sinew/kernel';
import { useMemo, useState } from 'react';
import { Button, Card, LinkButton, Page, useNow, useRecalled, words } from '../kit.ts';
import { DayCard } from './day-card.tsx';
import { daysOf, painDays } from './days.ts';
import { PainChart } from './pain-chart.tsx';
import { WhatHelps } from './what-helps.tsx';
import './history.css';

const text = words.screens.history;
const pageDays = 14;

export function HistoryPage() {
  const { events, beliefs } = useRecalled();
  const today = localDateOf(useNow());
  const days = useMemo(() => daysOf(events), [events]);
  const pains = useMemo(() => painDays(events), [events]);
  const [count, setCount] = useState(pageDays);
  const more = Math.min(pageDays, days.length - count);
  return (
    <Page title={text.title} wide>
      <div className="columns columns-even">
        <div className="column">
          {pains.length === 0 ? (
            <Card title={text.empty.title}>
              <p>{text.empty.text}</p>
              <LinkButton href="/check-in" tone="primary" wide>
                {text.empty.checkIn}
              </LinkButton>
            </Card>
          ) : (
            <PainChart days={pains} today={today} />
          )}
          <WhatHelps beliefs={beliefs} />
        </div>
        <div className="column">
          {days.length === 0 ? null : (
            <section className="stack" aria-labelledby="history-days">
              <h2 id="history-days">{text.daysHeading}</h2>
              {days.slice(0, count).map((day) => (
                <DayCard key={day.date} day={day} />
              ))}
              {more > 0 ? (
                <Button wide onClick={() => setCount(count + pageDays)}>
                  {text.earlier(more)}
                </Button>
              ) : null}
            </section>
          )}
          <LinkButton href="/history/data" wide>
            {text.data.open}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
