import { Albers } from '../albers';

/** The equal-area plane that growing measures in, in km: triangles in it have the area of the ground. */
export const growPlane = new Albers({ parallels: [45.5, 51.5], origin: [34, 48.5] });
