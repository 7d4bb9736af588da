// The screens every page is looked at on.

export interface Device {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
  /** Her browser's text size: 1 is the usual 16 px. */
  readonly text: number;
}

export const devices = {
  phone: { width: 390, height: 844, touch: true, text: 1 },
  /** The narrowest screen, with text at 200 %. */
  small: { width: 320, height: 640, touch: true, text: 2 },
  narrow: { width: 320, height: 640, touch: true, text: 1 },
  desktop: { width: 1280, height: 800, touch: false, text: 1 },
} as const satisfies Record<string, Device>;

export type DeviceName = keyof typeof devices;
export const deviceNames = Object.keys(devices) as readonly DeviceName[];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
