import { getLocale } from '$lib/paraglide/runtime';
import type { MappedFeature } from '../../lib/areas/feature-text';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { featureGround } from '../../lib/geo/measure/feature-ground';
import { unwrapped } from '../../lib/geo/measure/unwrapped';
import type { Rings } from '../../lib/geo/rings';
import { isAreasFault } from '../../lib/model/areas-fault';
import type { AreasAnswer, ForeignFeature } from '../../lib/model/foreign-ground';
import { GeoJsonFault, quoted } from '../../lib/model/geojson-fault';
import { areasNoteText } from '../../lib/words/areas-text';
import { geoJsonFeatureText } from '../../lib/words/geojson-fault-text';
import { m } from '$lib/paraglide/messages';
import { BadInput } from '../command';
import { shownName } from '../read-files';
import type { Geography } from './geography';
import type { FeatureArea, SkippedFeature } from './measurement';
import { NoteBook, type NoteCode } from './note-book';
import { OrderOfAxes } from './order-of-axes';
import { askedText, faultText, readSource } from './read-source';

/** A feature that was measured; who holds it is told once all of them are known. */
export interface MeasuredFeature {
	readonly area: Omit<FeatureArea, 'holder' | 'status'>;
	/** Clean. */
	readonly rings: Rings;
	readonly source: MappedFeature;
	/** The notes of `area`. */
	readonly codes: NoteCode[];
}

/** What the files hold, read and measured feature by feature. */
export interface MeasuredFiles {
	readonly files: { name: string; features: number }[];
	readonly features: MeasuredFeature[];
	readonly skipped: SkippedFeature[];
	readonly notes: NoteBook;
}

/** What the work is on: read features and bytes, so far. */
type TellProgress = (file: string, features: number, bytes: number) => void;

interface MeasureWith {
	readonly engine: ClipEngine;
	readonly geography: Pick<Geography, 'box' | 'regions'>;
	/** Whether features that cannot be read are left out and named; else the first one ends it all. */
	readonly skips: boolean;
	/** How to read what the files do not say. */
	readonly answer: AreasAnswer;
	readonly tell: TellProgress;
}

/** Reads and measures files. Throws BadInput, with file, place and path, for what cannot be used. */
export async function measureFiles(
	names: readonly string[],
	{ engine, geography, skips, answer, tell }: MeasureWith
): Promise<MeasuredFiles> {
	const measured: MeasuredFiles = { files: [], features: [], skipped: [], notes: new NoteBook() };
	for (const name of names) {
		const file = shownName(name);
		const order = new OrderOfAxes(geography);
		let [bytes, count] = [0, 0];
		const read = await readable(name, skips, () =>
			readSource(name, answer, {
				tell: (now) => (bytes = now),
				take: (feature) => {
					measured.features.push(
						measureFeature(feature, { file, engine, order, notes: measured.notes })
					);
					tell(file, ++count, bytes);
				},
				...(skips && {
					skip: (fault: GeoJsonFault, index: number) =>
						measured.skipped.push({ file, index, reason: faultText(name, fault) })
				})
			})
		);
		if (read.hasBom) measured.notes.add('byte-order-mark', file);
		if (read.namesWgs84) measured.notes.add('names-wgs84', file);
		for (const note of read.notes)
			measured.notes.say(note.code, areasNoteText(note, getLocale()), file, note.times);
		for (const question of read.open)
			measured.notes.say('lines', askedText(question, ['--lines closed']), file);
		for (const { index, codes } of order.exchanged()) {
			codes.push('looks-swapped');
			measured.notes.add('looks-swapped', file, index);
		}
		measured.files.push({ name: file, features: read.features });
	}
	return measured;
}

/** Says of which file a fault is, and what to do. */
async function readable<T>(name: string, skips: boolean, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!isAreasFault(error)) throw error;
		const said = `${shownName(name)}: ${faultText(name, error)}`;
		const canSkip = !skips && error instanceof GeoJsonFault && isOfFeature(error);
		throw new BadInput(canSkip ? m.measure_try_skip({ reason: said }) : said);
	}
}

/** Whether a file could be read on without the feature that a fault is in. */
function isOfFeature({ phrase, place }: GeoJsonFault): boolean {
	return place.feature !== undefined || ['not-json', 'not-json-number'].includes(phrase.code);
}

interface MeasureOne {
	readonly file: string;
	readonly engine: ClipEngine;
	readonly order: OrderOfAxes;
	readonly notes: NoteBook;
}

function measureFeature(
	feature: ForeignFeature,
	{ file, engine, order, notes }: MeasureOne
): MeasuredFeature {
	const { index, properties, type, polygons, layer } = feature;
	const codes: NoteCode[] = [];
	const note = (code: NoteCode, times = 1) => {
		codes.push(code);
		notes.add(code, file, index, times);
	};
	const id = idOf(feature.id, properties);
	feature.notes.forEach((times, code) => note(code, times));
	const ground = located(index, id, () => featureGround(engine, polygons));
	ground.notes.forEach((times, code) => note(code, times));
	if (ground.lostSqKm > 0) note('feature-not-conserved');
	order.look(index, ground.rings, codes);
	const across = feature.notes.has('long-edge') ? unwrapped(polygons) : null;
	const acrossSqKm = across && located(index, id, () => featureGround(engine, across)).areaSqKm;
	if (acrossSqKm !== null) notes.addReadings(ground.areaSqKm, acrossSqKm);
	const { areaSqKm, rings } = ground;
	return {
		area: { file, index, id, name: nameOf(properties), type, areaSqKm, acrossSqKm, notes: codes },
		rings,
		source: { file: feature.file, layer, properties },
		codes
	};
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
