// About Sinew: what it is and is not, who has looked at it (nobody yet), and every source with how far it was checked.
import { catalog } from '@sinew/catalog';
import { engineVersion, type Source } from '@sinew/engine';
import { sourcesFor } from '../sources-for.ts';
import { Card, Disclosure, Page, useRecalled, words } from '../kit.ts';
import './settings.css';

const statuses: readonly Source['status'][] = ['VS', 'VS2', 'FM', 'own'];

export function AboutPage() {
  const { about, data } = words.screens.settings;
  return (
    <Page title={about.title} back="/settings" lead={about.what}>
      <Card>
        <p>{about.unsigned}</p>
        <p>{about.works}</p>
        <p>{data.text}</p>
        <p className="soft small">{about.version(engineVersion, catalog.version)}</p>
      </Card>
      <section className="stack">
        <h2>{about.sources}</h2>
        <p>{about.sourcesLead}</p>
        {statuses.map((status) => (
          <Sources key={status} status={status} />
        ))}
      </section>
    </Page>
  );
}

function Sources({ status }: { readonly status: Source['status'] }) {
  const { about } = words.screens.settings;
  const listed = sourcesFor(useRecalled().person?.profile.stage).filter((source) => source.status === status);
  if (listed.length === 0) return null;
  return (
    <Disclosure summary={about.statusWith(about.status[status], listed.length)}>
      <ul className="plain-list source-list">
        {listed.map(({ id, title, authors, year, where }) => (
          <li key={id}>
            <span className="strong">{title}</span>
            <br />
            {about.by(authors, year)}
            <br />
            <span className="soft small">{where}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
