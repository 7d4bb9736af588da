// Chats that were pasted: what she did is read, what another asks or did herself is not.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { readText } from './text/read-text.ts';

const namesIn = (text: string): string[] =>
  readText(text, { isExercise: (name) => recognise(name).exercise !== null }).days.flatMap(({ exercises }) =>
    exercises.map(({ name }) => name),
  );

describe('a chat without dates', () => {
  it.each([
    [
      'Sanne: heee hoe was t vandaag?\nIk: leg press 3x12 60 kg\nIk: bird dog 2x8\nSanne: top!! ik heb alleen squats gedaan 3x10 haha',
      ['leg press', 'bird dog'],
    ],
    ['Jo: how was gym?\nMe: squats 3x10\nMe: rows 3x12\nJo: nice one, I only did 3x10 lunges lol', ['squats', 'rows']],
    [
      'Lena: Kniebeugen 3x10\nLena: Rudern 3x12\nTina: super ich hab nur 20 min Yoga gemacht\nTina: morgen?',
      ['Kniebeugen', 'Rudern'],
    ],
    ['Ana: ¡qué bien! yo hice 3x10 sentadillas\nYo: remo 3x12', ['remo']],
    ['Zoé: bravo, moi 20 min de vélo\nMoi: squats 3x10', ['squats']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('what she was given to do stays', () => {
    expect(namesIn('Coach: plank 3x30s\nMe: squats 3x10')).toEqual(['plank', 'squats']);
  });

  it('names of exercises before a colon are no authors', () => {
    expect(namesIn('Squat: 3x10\nRow: 3x12\nSquat: 3x5\nRow: 3x8')).toHaveLength(4);
    expect(
      namesIn('Monday: squats 3x10\nMonday: rows 3x12, I did them slowly\nFriday: bench 3x5\nFriday: curls 3x8'),
    ).toHaveLength(4);
  });
});
