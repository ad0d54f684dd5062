import { Albers } from '../albers';

/**
 * The plane of the brush's cells, in km: equal-area on the ellipsoid, so that squares of one size are
 * ground of one area, wherever they lie. Lengths are true to 0.14 % over the ground in question.
 * Links hold cells by their row and column in it: it must not change.
 */
export const cellPlane = new Albers({ parallels: [45.5, 51.5], origin: [34, 48.5] });
