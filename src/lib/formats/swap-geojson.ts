import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { type Side, sides, type SideHolders, type Swap } from '../model/swap';
import { boundsOfCoords } from '../geo/bounding-box';
import { groundStatuses, type ParcelResult, type SwapResult } from '../model/swap-result';
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
 * The parcels of a swap as GeoJSON (RFC 7946; what concerns the whole swap stands beside `features`),
 * what is held and what is contested of each as a feature of its own, so that whoever adds up the
 * features of one holder and status gets what we say. Areas are in km², in the steps that their
 * accuracy allows. A parcel of which nothing is left has no geometry and no status.
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
			return parcel ? featuresOf(parcel, side, index + 1, context) : [];
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

type ParcelFeature = Feature<MultiPolygon | null>;

function featuresOf(
	parcel: ParcelResult,
	side: Side,
	number: number,
	context: GeoJsonContext
): ParcelFeature[] {
	const found = groundStatuses.flatMap((status): ParcelFeature[] => {
		const geometry = roundedGeometry(parcel.byStatus[status]);
		if (!geometry) return [];
		const key = `${status}SqKm` as const;
		const regions = parcel.regions.filter(({ area }) => area[key] > 0);
		const { heldSqKm, contestedSqKm, heldLandSqKm, accuracySqKm } = areaCells(parcel.area);
		return [
			{
				type: 'Feature',
				id: `${side}-${parcel.id}-${status}`,
				bbox: [...boundsOfCoords(geometry.coordinates.flat(3))],
				properties: {
					...said(parcel, regions, side, number, context),
					holder: context.holders[side],
					status,
					...(status === 'held' ? { heldSqKm, heldLandSqKm, accuracySqKm } : { contestedSqKm })
				},
				geometry
			}
		];
	});
	if (found.length > 0) return found;
	const properties = said(parcel, parcel.regions, side, number, context);
	return [{ type: 'Feature', id: `${side}-${parcel.id}`, properties, geometry: null }];
}

/** What is said of any ground of a parcel. */
function said(
	{ id, fault }: ParcelResult,
	regions: ParcelResult['regions'],
	side: Side,
	number: number,
	{ holders, asOf, method, sources, accuracy, parcelName, regionName }: GeoJsonContext
) {
	return {
		side,
		number,
		name: parcelName(id),
		holderBefore: holders[side],
		holderAfter: otherHolder(holders[side]),
		regions: regions.map(({ region }) => region),
		regionNames: regions.map(({ region }) => regionName(region)),
		asOf,
		method,
		sources: [...sources],
		accuracy,
		...(fault === null ? {} : { fault })
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
