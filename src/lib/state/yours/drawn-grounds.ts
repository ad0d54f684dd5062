import { boundsOfAll, boundsOfCoords } from '../../geo/bounding-box';
import { isEmpty, multiPolygonOf } from '../../geo/rings';
import type { Bounds } from '../../model/dossier';
import type { OwnFeatures } from '../../model/map-overlay';
import { meaningParts } from '../../model/mapping';
import type { OwnGround } from '../../model/own-layer';

/** Ground as features, each status one, with the box around them, in degrees; null where there is none. */
export function drawnGrounds(grounds: readonly OwnGround[]): {
	readonly features: OwnFeatures;
	readonly bounds: Bounds | null;
} {
	const filled = grounds.flatMap(({ meaning, rings }) => {
		const parts = meaningParts(meaning);
		return parts && !isEmpty(rings) ? [{ parts, rings }] : [];
	});
	return {
		features: {
			type: 'FeatureCollection',
			features: filled.map(({ parts, rings }) => ({
				type: 'Feature',
				properties: parts,
				geometry: multiPolygonOf(rings)
			}))
		},
		bounds:
			filled.length > 0
				? boundsOfAll(filled.map(({ rings }) => boundsOfCoords(rings.coords)))
				: null
	};
}
