// Who shows the moves: body, skin, hair and build, with her picture above, changing as she chooses.
import { builds, hairs, skins } from '@sinew/figure';
import { useState } from 'react';
import { bodies, Choice, chooseFigure, type FigureLook, MoveFigure, Page, readLook, storedFigure, words } from '../kit.ts';
import './settings.css';

const text = words.screens.moves.look;

export function FigurePage() {
  const [look, setLook] = useState(() => readLook(storedFigure()));
  const choose = (change: Partial<FigureLook>): void => {
    const next = { ...look, ...change };
    setLook(next);
    chooseFigure(JSON.stringify(next));
  };
  return (
    <Page title={text.title} lead={text.lead} back="/settings">
      <div className="figure-choice">
        <MoveFigure move="comfortable-stance" variant="stack" />
      </div>
      <Choice legend={text.body} options={named(bodies, text.bodies)} value={look.body} onChange={(body) => choose({ body })} />
      <Choice legend={text.skin} options={named(skins, text.skins)} value={look.skin} onChange={(skin) => choose({ skin })} />
      <Choice legend={text.hair} options={named(hairs, text.hairs)} value={look.hair} onChange={(hair) => choose({ hair })} />
      <Choice
        legend={text.build}
        options={named(builds, text.builds)}
        value={look.build}
        onChange={(build) => choose({ build })}
      />
    </Page>
  );
}

function named<Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) {
  return names.map((value) => ({ value, label: words[value] }));
}
