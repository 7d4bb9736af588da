// Who shows the moves: the body, skin, hair and build that she chose on this device. Until she chooses: where she is now.
import { builds, hairs, skins, stageNames, type Build, type Hair, type Skin, type StageName } from '@sinew/figure';

export const bodies = ['mine', ...stageNames] as const;

export interface FigureLook {
  /** `mine`: as far along as she is herself. */
  readonly body: StageName | 'mine';
  readonly skin: Skin;
  readonly hair: Hair;
  readonly build: Build;
}

export const firstLook: FigureLook = { body: 'mine', skin: 'medium', hair: 'bun', build: 'slim' };

/** What cannot be read is as if it had not been chosen. */
export function readLook(text: string | null): FigureLook {
  const { body, skin, hair, build } = fieldsOf(text);
  return {
    body: bodies.find((one) => one === body) ?? firstLook.body,
    skin: skins.find((one) => one === skin) ?? firstLook.skin,
    hair: hairs.find((one) => one === hair) ?? firstLook.hair,
    build: builds.find((one) => one === build) ?? firstLook.build,
  };
}

function fieldsOf(text: string | null): Partial<Record<keyof FigureLook, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
