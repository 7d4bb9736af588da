// Where a browser is to be expected, and how it is asked.
import { expect, it } from 'vitest';
import { openerFor } from './open-browser.ts';

it.each([
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, null],
  ['darwin', { SSH_CONNECTION: '10.0.0.1' }, null],
] as const)('on %s with %o', (platform, environment, opener) => {
  expect(openerFor(platform, environment)).toEqual(opener);
});
