// `npm run lint`: the linter and the layout.
import { lint } from './tools.mjs';

process.exitCode = lint();
