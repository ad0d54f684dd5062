import { acrossSeam } from '../../geo/move/across-seam';
import type { OwnGround } from '../../model/own-layer';
import type { MeasureFeature } from '../compare/shape-source.svelte';

/** Ground of the reader's own file as shapes to compare, by status: whole where the 180th meridian cuts it. */
export function comparedGround(grounds: readonly OwnGround[]): ReadonlyMap<string, MeasureFeature> {
	return new Map(
		grounds.map(({ meaning, rings }) => [
			meaning,
			{ id: meaning, properties: {}, rings: acrossSeam(rings) }
		])
	);
}
