import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ClipEngine } from '../../geo/clip/clip-engine';
import { ringsOf } from '../../geo/rings';
import type { Region } from '../../model/region';
import type { Rings } from '../../model/rings';

/** Ground that is to be cut to one region. */
export interface RegionAsk {
	/** Where the edition's layers are fetched, without a slash at the end. */
	readonly base: string;
	/** ISO 3166-2. */
	readonly region: string;
	readonly rings: Rings;
}

/** A reason is an exception's, for the console. */
export type RegionAnswer = { readonly rings: Rings } | { readonly reason: string };

/** What of a ground lies in a region, cut exactly. Throws Error on a region that there is not. */
export function regionPart(
	engine: ClipEngine,
	regions: FeatureCollection<Polygon | MultiPolygon, Region>,
	{ region, rings }: Pick<RegionAsk, 'region' | 'rings'>
): Rings {
	const found = regions.features.find(({ properties }) => properties.id === region);
	if (!found) throw new Error(`no region ${region}`);
	return engine.intersect(rings, ringsOf(found.geometry));
}
