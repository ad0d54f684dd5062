import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { GeoJsonFault, quoted } from '../../lib/formats/geojson/geojson-fault';
import type { ReadFeature } from '../../lib/formats/geojson/read-geojson';
import { readGround } from '../../lib/formats/geojson/read-ground';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { boundsCover, boundsMeet, boundsOfCoords } from '../../lib/geo/bounding-box';
import { featureGround } from '../../lib/geo/measure/feature-ground';
import { isEmpty, type Rings } from '../../lib/geo/rings';
import { geoJsonFeatureText } from '../../lib/words/geojson-fault-text';
import { BadInput } from '../command';
import type { Geography } from './geography';
import type { FeatureArea, Holding } from './measurement';
import { NoteBook } from './note-book';
import type { NoteCode } from './note-texts';
import { holdingOf, idOf, nameOf } from './properties';
import { readInput, shownName } from './read-input';

/** Ground of the features of one holding. */
export interface HoldingGround extends Holding {
	readonly grounds: Rings[];
	features: number;
}

/** What the files hold, read and measured feature by feature. */
export interface MeasuredFiles {
	readonly files: { name: string; features: number }[];
	readonly features: FeatureArea[];
	readonly holdings: HoldingGround[];
	readonly notes: NoteBook;
}

/** What the work is on: read features and bytes, so far. */
export type TellProgress = (file: string, features: number, bytes: number) => void;

/** Reads and measures files. Throws BadInput, with file, feature and path, for what cannot be used. */
export async function measureFiles(
	names: readonly string[],
	engine: ClipEngine,
	{ box }: Pick<Geography, 'box'>,
	tell: TellProgress
): Promise<MeasuredFiles> {
	const measured: MeasuredFiles = {
		files: [],
		features: [],
		holdings: [],
		notes: new NoteBook()
	};
	for (const name of names) {
		const file = shownName(name);
		const read = await readInput(name, (feature, bytes) => {
			measureFeature(measured, feature, { file, engine, box });
			tell(file, feature.index + 1, bytes);
		});
		if (read.hasBom) measured.notes.add('byte-order-mark', file);
		if (read.namesWgs84) measured.notes.add('names-wgs84', file);
		measured.files.push({ name: file, features: read.features });
	}
	return measured;
}

function measureFeature(
	{ features, holdings, notes }: MeasuredFiles,
	{ index, id: ownId, properties, geometry }: ReadFeature,
	{ file, engine, box }: { file: string; engine: ClipEngine; box: Geography['box'] }
): void {
	const codes: NoteCode[] = [];
	const note = (code: NoteCode, times = 1) => {
		codes.push(code);
		notes.add(code, file, index, times);
	};
	const id = idOf(ownId, properties);
	const { type, polygons, notes: readingNotes } = located(index, id, () => readGround(geometry));
	readingNotes.forEach((times, code) => note(code, times));
	const ground = located(index, id, () => featureGround(engine, polygons));
	ground.notes.forEach((times, code) => note(code, times));
	if (ground.lostSqKm > 0) note('feature-not-conserved');
	const { coords } = ground.rings;
	if (!isEmpty(ground.rings) && looksSwapped(boundsOfCoords(coords), box)) note('looks-swapped');
	const { holder, status, isKnown } = holdingOf(properties);
	if (!isKnown) note('unknown-status');
	features.push({
		file,
		index,
		id,
		name: nameOf(properties),
		type,
		holder,
		status,
		areaSqKm: ground.areaSqKm,
		notes: codes
	});
	let holding = holdings.find((one) => one.holder === holder && one.status === status);
	if (!holding) holdings.push((holding = { holder, status, grounds: [], features: 0 }));
	holding.features++;
	if (!isEmpty(ground.rings)) holding.grounds.push(ground.rings);
}

/** Says in which feature a fault is, and what to do where the clipping engine gives up. */
function located<T>(feature: number, ownId: string | number | null, work: () => T): T {
	const id = ownId === null ? undefined : quoted(ownId);
	try {
		return work();
	} catch (error) {
		if (error instanceof GeoJsonFault) throw error.in({ feature, ...(id && { id }) });
		if (isOutOfMemory(error))
			throw new BadInput(
				m.measure_feature_too_large({ feature: geoJsonFeatureText(feature, id, getLocale()) })
			);
		throw error;
	}
}

/** Whether WebAssembly, or a list, could not grow any further. */
export function isOutOfMemory(error: unknown): boolean {
	return (
		error instanceof WebAssembly.RuntimeError ||
		(error instanceof RangeError &&
			/allocation|invalid (array|typed array) length|memory/i.test(error.message))
	);
}

/**
 * Whether ground lies outside of the region of interest as it is written, and inside of it with
 * longitude and latitude exchanged: then they probably stand in the wrong order.
 */
function looksSwapped(box: Geography['box'], around: Geography['box']): boolean {
	const [west, south, east, north] = box;
	return !boundsMeet(box, around) && boundsCover(around, [south, west, north, east]);
}
