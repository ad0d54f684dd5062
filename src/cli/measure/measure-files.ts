import { getLocale } from '$lib/paraglide/runtime';
import { commandFiles } from './command-files';
import type { FeatureArea, Holding, SkippedFeature } from './measurement';
import { OrderOfAxes } from './order-of-axes';
import { m } from '$lib/paraglide/messages';
import { GeoJsonFault, quoted } from '../../lib/model/geojson-fault';
import {
	type ReadFeature,
	type ReadGeoJson,
	readGeoJson,
	type TakeFeatures
} from '../../lib/formats/geojson/read-geojson';
import { readGround } from '../../lib/formats/geojson/read-ground';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { featureGround } from '../../lib/geo/measure/feature-ground';
import { unwrapped } from '../../lib/geo/measure/unwrapped';
import { isEmpty, type Rings } from '../../lib/geo/rings';
import { geoJsonFaultText, geoJsonFeatureText } from '../../lib/words/geojson-fault-text';
import { BadInput } from '../command';
import { readBytes, shownName } from '../read-files';
import type { Geography } from './geography';
import { NoteBook, type NoteCode } from './note-book';

/** Ground of the features of one holding. */
interface HoldingGround extends Holding {
	readonly grounds: Rings[];
	features: number;
}

/** What the files hold, read and measured feature by feature. */
export interface MeasuredFiles {
	readonly files: { name: string; features: number }[];
	readonly features: FeatureArea[];
	readonly skipped: SkippedFeature[];
	readonly holdings: HoldingGround[];
	readonly notes: NoteBook;
}

/** What the work is on: read features and bytes, so far. */
type TellProgress = (file: string, features: number, bytes: number) => void;

interface MeasureWith {
	readonly engine: ClipEngine;
	readonly geography: Pick<Geography, 'box' | 'regions'>;
	/** Whether features that cannot be read are left out and named; else the first one ends it all. */
	readonly skips: boolean;
	readonly tell: TellProgress;
}

/** Reads and measures files. Throws BadInput, with file, place and path, for what cannot be used. */
export async function measureFiles(
	names: readonly string[],
	{ engine, geography, skips, tell }: MeasureWith
): Promise<MeasuredFiles> {
	const measured: MeasuredFiles = {
		files: [],
		features: [],
		skipped: [],
		holdings: [],
		notes: new NoteBook()
	};
	for (const name of names) {
		const file = shownName(name);
		const order = new OrderOfAxes(geography);
		const reason = (fault: GeoJsonFault) =>
			geoJsonFaultText(fault.phrase, fault.place, getLocale(), commandFiles(name));
		const read = await readFile(name, skips, reason, (bytes) => ({
			take: (feature) => {
				measureFeature(measured, feature, { file, engine, order });
				tell(file, feature.index + 1, bytes());
			},
			...(skips && {
				skip: (fault: GeoJsonFault, index: number) =>
					measured.skipped.push({ file, index, reason: reason(fault) })
			})
		}));
		if (read.hasBom) measured.notes.add('byte-order-mark', file);
		if (read.namesWgs84) measured.notes.add('names-wgs84', file);
		for (const { index, codes } of order.exchanged()) {
			codes.push('looks-swapped');
			measured.notes.add('looks-swapped', file, index);
		}
		measured.files.push({ name: file, features: read.features });
	}
	return measured;
}

/** Reads a file feature by feature. Throws BadInput, with its name, where it is no GeoJSON. */
async function readFile(
	name: string,
	skips: boolean,
	reason: (fault: GeoJsonFault) => string,
	taking: (bytesRead: () => number) => TakeFeatures
): Promise<ReadGeoJson> {
	let bytesRead = 0;
	async function* chunks(): AsyncGenerator<Uint8Array> {
		for await (const chunk of readBytes(name)) {
			bytesRead += chunk.length;
			yield chunk;
		}
	}
	try {
		return await readGeoJson(
			chunks(),
			taking(() => bytesRead)
		);
	} catch (error) {
		if (!(error instanceof GeoJsonFault)) throw error;
		const said = `${shownName(name)}: ${reason(error)}`;
		throw new BadInput(!skips && isOfFeature(error) ? m.measure_try_skip({ reason: said }) : said);
	}
}

/** Whether a file could be read on without the feature that a fault is in. */
function isOfFeature({ phrase, place }: GeoJsonFault): boolean {
	return place.feature !== undefined || ['not-json', 'not-json-number'].includes(phrase.code);
}

function measureFeature(
	{ features, holdings, notes }: MeasuredFiles,
	{ index, id: ownId, properties, geometry }: ReadFeature,
	{ file, engine, order }: { file: string; engine: ClipEngine; order: OrderOfAxes }
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
	order.look(index, ground.rings, codes);
	const across = readingNotes.has('long-edge') ? unwrapped(polygons) : null;
	const acrossSqKm = across && located(index, id, () => featureGround(engine, across)).areaSqKm;
	if (acrossSqKm !== null) notes.addReadings(ground.areaSqKm, acrossSqKm);
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
		acrossSqKm,
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

type Properties = Readonly<Record<string, unknown>>;

const nameKeys = ['name', 'name_en', 'NAME', 'Name', 'title', 'shapeName'];

/** Who holds a feature, and how, where its properties say so; a status of another word is not known. */
export function holdingOf({ holder, status }: Properties): Holding & { isKnown: boolean } {
	const word = typeof status === 'string' ? status.trim().toLowerCase() : null;
	const known = word === 'held' || word === 'contested' ? word : null;
	return {
		holder: typeof holder === 'string' && holder.trim() !== '' ? holder.trim() : null,
		status: known,
		isKnown: status === undefined || status === null || known !== null
	};
}

/** The name of a feature: a text, or that in the language of the output, else the first; null where it has none. */
export function nameOf(properties: Properties): string | null {
	for (const key of nameKeys) {
		const value = properties[key];
		if (typeof value === 'string' && value !== '') return value;
		if (typeof value !== 'object' || value === null) continue;
		const texts = value as Record<string, unknown>;
		const text = texts[getLocale()] ?? texts.en ?? Object.values(texts)[0];
		if (typeof text === 'string') return text;
	}
	return null;
}

/** The id of a feature: its own, or the one among its properties. */
export function idOf(own: string | number | null, { id }: Properties): string | number | null {
	if (own !== null) return own;
	return typeof id === 'string' || typeof id === 'number' ? id : null;
}
