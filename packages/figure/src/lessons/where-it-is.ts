// Where the joints are: the two dimples, from behind.
import { motion } from '../motion.ts';
import { standing } from '../stances.ts';
import type { Lesson } from './lesson.ts';

export const whereItIs: Lesson = {
  id: 'where-it-is',
  protocol: ['P2'],
  figures: [
    {
      good: null,
      staging: motion({
        move: 'where-it-is',
        camera: { azimuth: 168, elevation: 8 },
        poses: { only: standing },
        phases: [{ to: 'only', seconds: 1, breath: 'free' }],
        key: 'only',
        overlays: [{ overlay: 'dimples' }],
      }),
    },
  ],
};
