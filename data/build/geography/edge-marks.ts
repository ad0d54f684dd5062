/** Marks of the planar graph's segments: a border (of ground), or a front (of control). */
export const borderMark = 1;
export const frontMark = 2;
