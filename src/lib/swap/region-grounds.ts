import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../geo/bounding-box';
import type { Holder } from '../model/holder';
import type { HeldArea } from '../model/region';
import { drawGround, type Sheet, viewOf } from './drawing';

/** The ground held in one region, drawn. */
export interface RegionGround {
	readonly region: string;
	readonly holder: Holder;
	/** Layer group that it belongs to. */
	readonly group: string;
	/** Ids of its features of `control.geojson`, held and contested. */
	readonly areas: readonly string[];
	readonly heldAreas: readonly string[];
	/** SVG path on the sheet. */
	readonly path: string;
	/** Where on the sheet it lies. */
	readonly view: Sheet['box'];
}

/** What is held in each region, by the control layer in full; regions in its order, those with contested ground alone left out. */
export function regionGrounds(
	{ features }: Pick<FeatureCollection<Polygon | MultiPolygon, HeldArea>, 'features'>,
	sheet: Sheet
): RegionGround[] {
	const regions = [...new Set(features.map(({ properties }) => properties.region))];
	return regions.flatMap((region): RegionGround[] => {
		const inside = features.filter(({ properties }) => properties.region === region);
		const held = inside.filter(({ properties }) => properties.status === 'held');
		const first = held[0]?.properties;
		if (!first) return [];
		return [
			{
				region,
				holder: first.holder,
				group: first.layerGroup,
				areas: inside.map(({ properties }) => properties.id),
				heldAreas: held.map(({ properties }) => properties.id),
				path: held.map(({ geometry }) => drawGround(geometry, sheet)).join(''),
				view: viewOf(boundsOf(...held), sheet, 3)
			}
		];
	});
}
