// English: what the command line says of itself. Columns are kept by hand.
import { inputSentence } from './input-sentence.ts';
import { plural } from './plural.ts';

export const commandLine = {
  input: inputSentence,
  help: `sinew helps with sacroiliac and pelvic girdle pain, in pregnancy and after.
No clinician has signed its content off yet.

Usage: sinew COMMAND [OPTIONS]

  sinew screen --profile P --checkin C                       is it all right to move today?
  sinew plan --profile P --checkin C [--log L] [--minutes N] today's plan
  sinew adapt FILE --profile P [--checkin C] [--log L] [--from FORMAT] [--to FORMAT]
                                                             a workout, made kinder to the pelvis, with reasons
  sinew recognise [FILE] [--log L]                           names of exercises, one a line, each described
  sinew learn --profile P --log L                            what helps her and what costs her, with its doubt
  sinew figure MOVE [--variant V] [--stage t1|t2|t3|postpartum] [--at 0..1] [--theme light|dark] [--no-labels]
                                                             one picture of a move, as SVG
  sinew moves                                                all the moves it knows
  sinew start                                                the app, at http://localhost:5747

  --json      one JSON document on stdout, and nothing else
  --now ISO   what time it is, for answers that can be repeated (such as 2026-11-22T08:00:00+01:00)
  --help      this page
  --version   the version
  A file named - is read from stdin. PORT=8080 sinew start changes the port.
`,
  unsigned: 'No clinician has signed this content off yet.',
  /** In place of a level that is clear, where something is worth other eyes all the same. */
  otherEyes: {
    title: 'None of the signs on the list',
    what: 'What is worth someone’s help all the same stands below.',
  },
  planFor: (date: string, minutes: number) =>
    `Your plan for ${date}, about ${plural(Math.max(1, Math.round(minutes)), 'minute', 'minutes')}:`,
  waits: 'What waits, and what would open it again:',
  waiting: (unlockedBy: string, moves: readonly string[]) => `${unlockedBy}: ${moves.join(', ')}`,
  why: (because: string) => `Why: ${because}`,
  adapted: {
    verdicts: {
      keep: 'stays as it is',
      modify: 'becomes',
      replace: 'is replaced by',
      remove: 'is left out today',
      ask: 'needs your answer first',
    },
    kept: (percent: number) => `${percent} % of the working sets keep their pattern.`,
    unread: 'Not understood, and left alone:',
    omitted: 'What could not be written in this format:',
    or: (names: string) => `Or: ${names}`,
  },
  unknownCommand: (found: string, known: string) =>
    `There is no command "${found}": expected one of ${known} (sinew --help tells more).`,
  noCommand: 'Which command? sinew --help lists them.',
  unknownOption: (said: string) => `${said} (sinew --help lists what there is).`,
  cannotWrite: (code: string) => `The answer could not be written (${code}).`,
  badPort: (found: string) => `PORT is "${found}": expected a whole number from 1 to 65535.`,
  portTaken: (port: number) =>
    `Port ${port} is already in use: close what uses it (is Sinew already open?) or choose another, such as PORT=${port === 65535 ? 5747 : port + 1}.`,
  portRefused: (port: number) => `This computer does not allow port ${port} to be used: choose another, such as PORT=5747.`,
  cannotListen: (port: number, code: string) => `Port ${port} cannot be opened (${code}): choose another, such as PORT=5747.`,
  appNotBuilt: 'The app is not built yet: run npm start or npm run build first.',
  serving: (address: string) => `Sinew is ready at ${address}\nEverything stays on this device. Press Ctrl+C to stop.`,
} as const;
