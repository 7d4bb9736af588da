// Content: moves, rules, red flags, sources and words. Typed data, no logic.
export { english, type Words } from './languages/en/index.ts';
