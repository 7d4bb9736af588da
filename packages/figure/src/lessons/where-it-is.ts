// Where the joints are: the two dimples, from behind.
import { standing } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

export const whereItIs: Lesson = {
  id: 'where-it-is',
  protocol: ['P2'],
  figures: [
    { good: null, staging: still(standing, { camera: { azimuth: 168, elevation: 8 }, overlays: [{ overlay: 'dimples' }] }) },
  ],
};
