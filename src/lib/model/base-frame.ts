import type { Bounds } from './dossier';

/** The view of Europe that the base layer covers in full; its land is cut off there. */
export const baseFrame: Bounds = [-12, 34, 60, 71.5];
