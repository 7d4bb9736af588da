// Colours: skins, each with an outfit that stays apart from it in grey, hair, and the things around her; light and dark.
import type { StageName } from './body.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const skins = ['light', 'tan', 'medium', 'deep'] as const;
export type Skin = (typeof skins)[number];

export const hairs = ['bun', 'bob', 'curls', 'scarf'] as const;
export type Hair = (typeof hairs)[number];

type Pair = Record<Theme, string>;

export interface Outfit {
  readonly skin: string;
  readonly top: Pair;
  readonly leggings: Pair;
  readonly hair: Pair;
  readonly scarf: Pair;
  readonly lips: string;
}

/** Luminance apart by 1.5 or more between any two that touch, so that arm, trunk and leg stay apart in print. */
export const outfits: Record<Skin, Outfit> = {
  light: {
    skin: '#EBC2A0',
    top: { light: '#CB5240', dark: '#E0705A' },
    leggings: { light: '#24525C', dark: '#33727C' },
    hair: { light: '#5B3A26', dark: '#7A5238' },
    scarf: { light: '#3E5F8A', dark: '#6C8FBD' },
    lips: '#B4574E',
  },
  tan: {
    skin: '#D9A173',
    top: { light: '#A34A6F', dark: '#B95B82' },
    leggings: { light: '#163B42', dark: '#235A63' },
    hair: { light: '#2E211E', dark: '#57423A' },
    scarf: { light: '#2F7A6B', dark: '#58A595' },
    lips: '#A24F49',
  },
  medium: {
    skin: '#BF8258',
    top: { light: '#C5D6F3', dark: '#C5D6F3' },
    leggings: { light: '#24525C', dark: '#3A7A84' },
    hair: { light: '#3A2722', dark: '#5A4038' },
    scarf: { light: '#7A3B57', dark: '#B0708E' },
    lips: '#8E4238',
  },
  deep: {
    skin: '#7A4E38',
    top: { light: '#C9BCF2', dark: '#C9BCF2' },
    leggings: { light: '#35808A', dark: '#4C98A0' },
    hair: { light: '#211512', dark: '#3B2A26' },
    scarf: { light: '#D08A3C', dark: '#E0A45C' },
    lips: '#A6605A',
  },
};

const things = {
  canvas: { light: '#FBF8F4', dark: '#101315' },
  line: { light: '#2B2326', dark: '#0B0D0F' },
  shade: { light: '#2A1A2E', dark: '#0A0612' },
  halo: { light: '#FBF8F4', dark: '#D5DDE2' },
  mat: { light: '#D5E3DC', dark: '#26343A' },
  matEdge: { light: '#B4CBC1', dark: '#3A4C53' },
  wood: { light: '#EBD9BF', dark: '#6B5C49' },
  woodFront: { light: '#D3B994', dark: '#53473A' },
  woodSide: { light: '#BFA27B', dark: '#43392F' },
  wall: { light: '#EFE9E1', dark: '#1A1F22' },
  wallEdge: { light: '#D9CFC3', dark: '#2B3236' },
  cloth: { light: '#B9C6D8', dark: '#48566B' },
  clothFront: { light: '#A3B2C8', dark: '#3B485B' },
  clothSide: { light: '#8FA0B8', dark: '#303C4D' },
  band: { light: '#F7BE3B', dark: '#FFCB5C' },
  ball: { light: '#7B4FB5', dark: '#A586E0' },
  gymBall: { light: '#8FB8D9', dark: '#4F7FA6' },
  metal: { light: '#5B6672', dark: '#8A96A3' },
  pillow: { light: '#EBC9A8', dark: '#6F6A94' },
  water: { light: '#7FC1DC', dark: '#3C86A5' },
  heat: { light: '#E58A4E', dark: '#F0A066' },
  babySuit: { light: '#F4E3A1', dark: '#E9D58A' },
  towel: { light: '#8A63C4', dark: '#A586E0' },
  belt: { light: '#E3DCD2', dark: '#D8D0C4' },
  bag: { light: '#7A5BB0', dark: '#A586E0' },
  porcelain: { light: '#F4F0EA', dark: '#A3ADB3' },
  porcelainSide: { light: '#DAD2C8', dark: '#7D888F' },
  plasticTop: { light: '#A9B4C0', dark: '#5D6974' },
  plasticSide: { light: '#7E8B99', dark: '#3E4851' },
  plastic: { light: '#93A0AE', dark: '#4C5761' },
  bad: { light: '#D81B52', dark: '#FF4F7E' },
  good: { light: '#1F8A5B', dark: '#62D6A0' },
  ink: { light: '#1D2B44', dark: '#F4F1EA' },
  shadow: { light: '#E3DCD6', dark: '#1C2124' },
} satisfies Record<string, Pair>;

export type Thing = keyof typeof things;

/** All colours of one picture. */
export interface Palette {
  readonly theme: Theme;
  readonly skin: string;
  readonly skinFar: string;
  readonly top: string;
  readonly leggings: string;
  readonly leggingsFar: string;
  readonly hair: string;
  readonly scarf: string;
  readonly lips: string;
  readonly eye: string;
  readonly of: (thing: Thing) => string;
  /** The outline that goes with a fill. */
  readonly lineOn: (fill: string) => string;
  /** The dark side of a fill. */
  readonly shadeOn: (fill: string, share?: number) => string;
}

export function paletteOf(skin: Skin, theme: Theme): Palette {
  const outfit = outfits[skin];
  const of = (thing: Thing): string => things[thing][theme];
  const leggings = outfit.leggings[theme];
  return {
    theme,
    skin: outfit.skin,
    skinFar: mixColours(outfit.skin, of('shade'), 0.18),
    top: outfit.top[theme],
    leggings,
    leggingsFar: mixColours(leggings, of('canvas'), theme === 'light' ? 0.3 : 0.38),
    hair: outfit.hair[theme],
    scarf: outfit.scarf[theme],
    lips: outfit.lips,
    eye: skin === 'deep' ? '#120907' : '#2B2023',
    of,
    lineOn: (fill) => mixColours(fill, of('line'), 0.55),
    shadeOn: (fill, share = 0.15) => mixColours(fill, of('shade'), share),
  };
}

export function mixColours(a: string, b: string, share: number): string {
  const channel = (from: number): string => {
    const [x, y] = [Number.parseInt(a.slice(from, from + 2), 16), Number.parseInt(b.slice(from, from + 2), 16)];
    return Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The belly is shaded as much as there is of it, 0 to 1. */
export const bellyShade: Record<StageName, number> = { none: 0, t1: 0.3, t2: 0.75, t3: 1, postpartum: 0.45 };
