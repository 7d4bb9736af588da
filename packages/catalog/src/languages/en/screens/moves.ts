// English: the page of each move, the list of them, and who shows them.
import type { Kind } from '@sinew/engine';
import type { Build, Hair, Skin, StageName } from '@sinew/figure';

export const moves = {
  title: 'All moves',
  lead: 'Every move, with pictures. Not every one suits every day: your plan picks those that do.',
  open: 'See all moves',
  kinds: {
    relief: 'Relief',
    rest: 'Rest',
    mobility: 'Stretching and moving',
    breathing: 'Breathing',
    strength: 'Strength',
    walk: 'Walking and easy cardio',
    everyday: 'Every day',
  } satisfies Record<Kind, string>,
  page: (name: string): string => `More about ${name}`,
  form: 'Which way',
  side: 'Side that works',
  sides: { left: 'Left', right: 'Right' },
  notToday: 'Not today',
  unlock: 'What would bring it back:',
  feel: 'What you may feel',
  faults: 'If something is off',
  easier: (name: string): string => `Easier: ${name}`,
  harder: (name: string): string => `Harder: ${name}`,
  sources: 'What it rests on',
  look: {
    title: 'Who shows the moves',
    lead: 'Choose how the woman in the pictures looks. Only this device knows.',
    open: 'Choose who shows the moves',
    body: 'Body',
    bodies: {
      mine: 'As I am now',
      none: 'Not pregnant',
      t1: 'Early pregnancy',
      t2: 'Middle of pregnancy',
      t3: 'Late pregnancy',
      postpartum: 'After birth',
    } satisfies Record<StageName | 'mine', string>,
    skin: 'Skin',
    skins: { light: 'Light', tan: 'Tan', medium: 'Brown', deep: 'Deep brown' } satisfies Record<Skin, string>,
    hair: 'Hair',
    hairs: { bun: 'Bun', bob: 'Short', curls: 'Curls', scarf: 'Headscarf' } satisfies Record<Hair, string>,
    build: 'Build',
    builds: { slim: 'Slim', full: 'Fuller' } satisfies Record<Build, string>,
  },
};
