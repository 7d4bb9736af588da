// The overlays, one line each.
export type OverlaySpec = never;
