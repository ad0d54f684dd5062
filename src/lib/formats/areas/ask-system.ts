import { ringAreaSqKm } from '../../geo/ring-area';
import { boundsCover, boundsMeet } from '../../geo/bounding-box';
import type { Bounds } from '../../model/dossier';
import type { AreasQuestion, AreasReading } from '../../model/foreign-ground';
import type { RawExtent } from './raw-positions';
import { referenceSystem } from './systems';

/** No country has more, in km². */
const largestCountrySqKm = 17_200_000;
/** Half of the way round, in metres of Web Mercator. */
const mercatorEnd = 20_037_509;

/**
 * What must be asked before numbers that no file says to be metres are taken for degrees; null where
 * they can be.
 *
 * @param around where the reader's ground is expected, if anywhere: all of it outside as written, and
 * inside with the axes exchanged, is asked about
 */
export async function askOfDegrees(
	file: string,
	{ bounds, widest }: RawExtent,
	around: Bounds | null
): Promise<AreasQuestion | null> {
	if (bounds === null) return null;
	const [west, south, east, north] = bounds;
	const exchanged: Bounds = [south, west, north, east];
	const slots = { x: shortened(west), y: shortened(south) };
	const farX = Math.max(-west, east);
	const farY = Math.max(-south, north);
	const asWritten: AreasReading = { answer: { axes: 'as-written' }, bounds };
	const turned: AreasReading = { answer: { axes: 'exchanged' }, bounds: exchanged };
	const ask = (code: AreasQuestion['code'], readings: readonly AreasReading[]): AreasQuestion => ({
		...{ code, file, slots, readings, blocks: true }
	});
	if (farY > 90 && farX <= 90 && farY <= 360) return ask('axes', [turned]);
	if (farX > 360 || farY > 90) return ask('system', await readingsOf(bounds));
	if (around && !boundsMeet(bounds, around) && boundsCover(around, exchanged))
		return ask('axes', [turned, asWritten]);
	if (widest > 360) return ask('small-metres', await readingsOf(bounds));
	return null;
}

/** Asked where ground in degrees is larger than any country; null where it is not. */
export async function askOfSize(
	file: string,
	{ bounds }: RawExtent,
	polygons: readonly (readonly Float64Array[])[]
): Promise<AreasQuestion | null> {
	const isLarge = polygons.some(([outline]) => isBeyondCountries(outline!));
	if (!isLarge || bounds === null) return null;
	const slots = { x: shortened(bounds[0]), y: shortened(bounds[1]) };
	const asDegrees: AreasReading = { answer: { system: 'EPSG:4326' }, bounds };
	const readings = [...(await readingsOf(bounds)), asDegrees];
	return { code: 'small-metres', file, blocks: true, slots, readings };
}

/** Whether a ring in degrees encloses more than any country does. */
export function isBeyondCountries(ring: Float64Array): boolean {
	return Math.abs(ringAreaSqKm(ring, 0, ring.length / 2)) > largestCountrySqKm;
}

/** The systems that such numbers may stand in, with where they would lie. */
async function readingsOf([west, south, east, north]: Bounds): Promise<AreasReading[]> {
	const far = Math.max(-west, -south, east, north);
	const codes = far <= mercatorEnd ? [3857] : [];
	const zone = Math.floor(east / 1e6);
	if (west >= 1e5 && east <= 9e5 && south >= 0 && north <= 9.4e6)
		codes.push(32634, 32635, 32636, 32637, 32638);
	else if (zone === Math.floor(west / 1e6) && zone >= 2 && zone <= 32) codes.push(28400 + zone);
	const readings = codes.map(async (code): Promise<AreasReading> => {
		const { name, toDegrees } = await referenceSystem(`EPSG:${code}`);
		const corners = [toDegrees(west, south), toDegrees(east, north)] as const;
		return { answer: { system: name }, bounds: [...corners[0], ...corners[1]] };
	});
	return Promise.all(readings);
}

function shortened(value: number): number {
	return Number(value.toPrecision(9));
}
