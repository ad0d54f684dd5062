import { merge } from 'topojson-client';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { type ChangedFeatures, changes } from '../model/changed-ground';
import { holders } from '../model/holder';
import type { ChangedGround } from '../model/region';

type Drawn = Pick<ChangedGround, 'holder' | 'heldOn'>;
type Ground = TopoPolygon<Drawn> | TopoMultiPolygon<Drawn>;

/**
 * What each side took and lost between two drawn days: ground of one kind in one piece, whatever
 * happened to it on other days.
 *
 * @param topology of `layers/changed.json`
 * @param from which of the drawn days, counted from 0; `to`: the later one
 * @throws TypeError where the topology has no changed ground
 */
export function changedBetween(topology: Topology, from: number, to: number): ChangedFeatures {
	const object = topology.objects?.changed;
	if (object?.type !== 'GeometryCollection') throw new TypeError('no changed ground');
	const grounds = object.geometries as Ground[];
	const features = holders.flatMap((holder) =>
		changes.flatMap((change) => {
			const [before, after] = change === 'taken' ? ['0', '1'] : ['1', '0'];
			const own = grounds.filter(
				({ properties }) =>
					properties?.holder === holder &&
					properties.heldOn[from] === before &&
					properties.heldOn[to] === after
			);
			if (own.length === 0) return [];
			const geometry = merge(topology, own);
			return [{ type: 'Feature' as const, properties: { holder, change }, geometry }];
		})
	);
	return { type: 'FeatureCollection', features };
}
