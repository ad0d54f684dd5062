import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { type Side, sides, type SideHolders, type Swap } from '../model/swap';
import type { ParcelResult, SwapResult } from '../model/swap-result';
import { otherHolder } from '../model/holder';
import { areaCells } from './swap-ledger';

/** What is said of the swap and of its data, for whoever opens the file elsewhere. */
interface GeoJsonContext {
	readonly holders: SideHolders;
	/** ISO date of the layers. */
	readonly asOf: string;
	readonly dataHash: string;
	/** The code of the swap, so that the file can be opened again. */
	readonly code: string;
	readonly parcelName: (id: number) => string;
	readonly regionName: (region: string) => string;
	/** How areas are measured, in words. */
	readonly method: string;
	/** Where the ground comes from, with the licence of each source. */
	readonly sources: readonly string[];
	/** How near the layers are to the ground, in words. */
	readonly accuracy: string;
	/** That it is arithmetic, not a recommendation; that lines imply no opinion on legal status. */
	readonly disclaimer: string;
}

/** Decimals of a degree: about a centimetre. */
const decimals = 7;

/**
 * The parcels of a swap as GeoJSON (RFC 7946; what concerns the whole swap stands beside `features`).
 * Areas are in km², in the steps that their accuracy allows. A parcel of which nothing is left has no
 * geometry.
 */
export function swapGeoJson(
	swap: Swap,
	result: SwapResult,
	context: GeoJsonContext
): FeatureCollection<MultiPolygon | null> & { readonly swap: object } {
	const { holders, parcelName, regionName, ...said } = context;
	const features = sides.flatMap((side) =>
		swap[side].flatMap(({ id }, index) => {
			const parcel = result[side].parcels.find((one) => one.id === id);
			return parcel ? [featureOf(parcel, side, index + 1, context)] : [];
		})
	);
	const sideOf = (side: Side) => ({
		holderBefore: holders[side],
		holderAfter: otherHolder(holders[side]),
		...areaCells(result[side].area),
		regions: result[side].regions.map(({ region }) => region)
	});
	return {
		type: 'FeatureCollection',
		swap: { name: swap.name, offers: sideOf('offers'), asks: sideOf('asks'), ...said },
		features
	};
}

function featureOf(
	parcel: ParcelResult,
	side: Side,
	number: number,
	context: GeoJsonContext
): Feature<MultiPolygon | null> {
	const { id, area, regions, bounds, fault } = parcel;
	const { holders, asOf, method, sources, accuracy, parcelName, regionName } = context;
	const geometry = roundedGeometry(parcel.geometry);
	return {
		type: 'Feature',
		id: `${side}-${id}`,
		...(bounds && geometry ? { bbox: [...bounds] } : {}),
		properties: {
			side,
			number,
			name: parcelName(id),
			holderBefore: holders[side],
			holderAfter: otherHolder(holders[side]),
			...areaCells(area),
			regions: regions.map(({ region }) => region),
			regionNames: regions.map(({ region }) => regionName(region)),
			asOf,
			method,
			sources: [...sources],
			accuracy,
			...(fault === null ? {} : { fault })
		},
		geometry
	};
}

/** Null where nothing is left; rings that rounding makes flat are dropped, outer ones with their holes. */
function roundedGeometry({ coordinates }: MultiPolygon): MultiPolygon | null {
	const polygons = coordinates.flatMap((rings) => {
		const [outer, ...holes] = rings.map(roundedRing);
		if (!outer || outer.length < 4) return [];
		return [[outer, ...holes.filter((hole) => hole.length >= 4)]];
	});
	return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons };
}

function roundedRing(ring: readonly Position[]): Position[] {
	const rounded: Position[] = [];
	for (const position of ring) {
		const [lon, lat] = position.map((degrees) => Number(degrees.toFixed(decimals)) + 0);
		const last = rounded.at(-1);
		if (last?.[0] !== lon || last?.[1] !== lat) rounded.push([lon!, lat!]);
	}
	return rounded;
}
