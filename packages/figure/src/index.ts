// The figure: a person drawn from numbers, who shows every move.
export { drawingAt, figureFor, sceneFor, type Ask, type Look, type Scene } from './scene.ts';
export { factsAt, type Facts, type Thing } from './facts.ts';
export { storyOf, type Story } from './story.ts';
export { checkMotion, motionIds, variantsOf } from './motions/index.ts';
export { lessonFor } from './teach.ts';
export { lessonIds, type LessonId } from './lessons/lesson.ts';
export { labelNames, type Label } from './overlays/index.ts';
export { momentsOf, secondsOf, timeOf, type Method } from './motion.ts';
export { toSvg } from './svg.ts';
export type { Drawing, Layer, Mark, PathMark, TextMark } from './drawing.ts';
export { builds, stageNames, type Build, type StageName } from './body.ts';
export { hairs, skins, themes, type Hair, type Skin, type Theme } from './palette.ts';
