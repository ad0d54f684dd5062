/** How Web Mercator on the unit square lies in clip space. */
export interface ClipPlane {
	readonly scale: readonly [number, number];
	readonly offset: readonly [number, number];
}

/** The world itself, the one before it and the one after it, as far as they reach into the picture. */
export function copiesInView({ scale, offset }: ClipPlane): ClipPlane[] {
	return [-1, 0, 1].flatMap((copy): ClipPlane[] => {
		const left = offset[0] + copy * scale[0];
		return left < 1 && left + scale[0] > -1 ? [{ scale, offset: [left, offset[1]] }] : [];
	});
}
