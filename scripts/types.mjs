// `npm run types`: every program of the project against the compiler.
import { checkTypes } from './tools.mjs';

process.exitCode = checkTypes();
