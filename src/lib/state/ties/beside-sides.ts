import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ClipEngine } from '../../geo/clip/clip-engine';
import { beside } from '../../geo/measure/beside';
import { united } from '../../geo/measure/united';
import { ringsOf } from '../../geo/rings';
import type { BesideCounting, BesideSide } from '../../model/beside';
import { type Holder, holders } from '../../model/holder';
import { meaningParts } from '../../model/mapping';
import type { OwnGround } from '../../model/own-layer';
import type { HeldArea, Region } from '../../model/region';

/** Our map of a day, as it is served to measure on. */
export interface OurGround {
	readonly regions: FeatureCollection<Polygon | MultiPolygon, Region>;
	readonly control: FeatureCollection<Polygon | MultiPolygon, HeldArea>;
}

/**
 * What each side holds in the other's country, by somebody's own ground and by our map. Contested ground
 * of nobody in particular counts for the side whose country it is not in. Sides that hold nothing on
 * either map are left out.
 */
export function besideSides(
	engine: ClipEngine,
	grounds: readonly OwnGround[],
	{ regions, control }: OurGround,
	counting: BesideCounting
): BesideSide[] {
	return holders.flatMap((holder) => {
		const theirs = united(
			engine,
			grounds.filter((one) => counts(one, holder, counting)).map(({ rings }) => rings)
		);
		const found = beside(
			engine,
			theirs.rings,
			regions.features
				.filter(({ properties }) => properties.country !== holder)
				.map(({ properties: { id }, geometry }) => {
					const ours = control.features.filter(
						({ properties: one }) =>
							one.region === id &&
							one.holder === holder &&
							(one.status === 'held' || counting === 'with-contested')
					);
					const rings = ours.map((one) => ringsOf(one.geometry));
					return { id, rings: ringsOf(geometry), ours: united(engine, rings).rings };
				})
		);
		return found.regions.length > 0
			? [{ ...found, holder, isConserved: found.isConserved && theirs.lostSqKm === 0 }]
			: [];
	});
}

function counts({ meaning }: OwnGround, holder: Holder, counting: BesideCounting): boolean {
	const parts = meaningParts(meaning);
	if (parts?.status === 'held') return parts.holder === holder;
	const isContested = counting === 'with-contested' && parts?.status === 'contested';
	return isContested && (parts.holder === null || parts.holder === holder);
}
