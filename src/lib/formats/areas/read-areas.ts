import { type AreasFault, isAreasFault, OwnAreasFault } from '../../model/areas-fault';
import type { Bounds } from '../../model/dossier';
import type { AreasAnswer, ForeignFile, ForeignGround } from '../../model/foreign-ground';
import { GeoJsonFault } from '../../model/geojson-fault';
import { fail, ok, type Result } from '../../model/result';
import { whole } from '../../model/whole-module';
import { findDay } from './find-day';
import { type AreasFile, openFiles } from './open-files';
import { placeAreas } from './place-areas';
import { type AreasDocument, AreasNotes, type RawAreas } from './raw-areas';

export interface ReadAreasOptions {
	/** By file, as `AreasQuestion.file` names it; those under `*` are for every file without its own. */
	readonly answers?: ReadonlyMap<string, AreasAnswer>;
	/** Where ground is expected, in degrees: what lies there only with its axes exchanged is asked about. */
	readonly around?: Bounds;
	readonly signal?: AbortSignal;
	/** Told before each file: which, and how many of them are read. */
	readonly onprogress?: (file: string, done: number, of: number) => void;
}

/**
 * Reads areas from files of any known format, archives unpacked, the parts of a shapefile put together.
 * Fails where none of them can be read, with the fault of the first; else those that cannot be stand in
 * `unread`. What only people know comes back as `questions`: ask again with the answers. Runs in a
 * worker and in Node alike, one file after the other; each format's reader is loaded when it is met.
 */
export async function readAreas(
	files: readonly AreasFile[],
	{ answers, around, signal, onprogress }: ReadAreasOptions = {}
): Promise<Result<ForeignGround, AreasFault>> {
	const ground = {
		files: [] as ForeignFile[],
		features: [] as ForeignGround['features'][number][],
		unread: [] as ForeignGround['unread'][number][],
		questions: [] as ForeignGround['questions'][number][]
	};
	if (files.length === 0) return fail(new OwnAreasFault('no-files'));
	try {
		const { documents, unread, passedOver } = await openFiles(files);
		ground.unread.push(...unread);
		for (const [index, document] of documents.entries()) {
			if (signal?.aborted) return fail(new OwnAreasFault('cancelled'));
			onprogress?.(document.name, index, documents.length);
			const archive = [...passedOver.keys()].find((name) => document.name.startsWith(`${name}/`));
			const answer = answers?.get(document.name) ?? answers?.get('*') ?? {};
			const notes = new AreasNotes();
			if (archive !== undefined) {
				notes.add('passed-over', { files: passedOver.get(archive)! });
				passedOver.delete(archive);
			}
			try {
				const read = await readDocument(document, answer, around ?? null, notes);
				ground.files.push(read.file);
				for (const feature of read.features) ground.features.push(feature);
				ground.questions.push(...read.questions);
			} catch (error) {
				ground.unread.push({ file: document.name, fault: faultOf(error) });
			}
		}
	} catch (error) {
		return fail(faultOf(error));
	}
	const [first] = ground.unread;
	return ground.files.length === 0 && first ? fail(first.fault) : ok(ground);
}

async function readDocument(
	document: AreasDocument,
	answer: AreasAnswer,
	around: Bounds | null,
	notes: AreasNotes
) {
	const { name, format } = document;
	const raw = await readRaw(document, notes);
	if (raw.features.length === 0) throw new OwnAreasFault('no-areas');
	const { features, system, systemBy, questions } = await placeAreas(
		...([document, raw, answer, around, notes] as const)
	);
	const file: ForeignFile = {
		...{ name, format, system, systemBy, features: raw.features.length },
		day: findDay(name, raw.features),
		notes: notes.list()
	};
	return { file, features, questions };
}

async function readRaw(document: AreasDocument, notes: AreasNotes): Promise<RawAreas> {
	switch (document.format) {
		case 'geojson':
			try {
				const { fromGeoJson } = await whole(import('./from-geojson'));
				return await fromGeoJson(document, notes);
			} catch (error) {
				// Where the type of a topology stands behind much else, only its end tells.
				if (!(error instanceof GeoJsonFault && error.phrase.code === 'topojson')) throw error;
				return readRaw({ ...document, format: 'topojson' }, notes);
			}
		case 'kml':
		case 'kmz':
			return (await whole(import('./from-kml'))).fromKml(document, notes);
		case 'gpx':
			return (await whole(import('./from-gpx'))).fromGpx(document, notes);
		case 'shapefile':
			return (await whole(import('./from-shapefile'))).fromShapefile(document, notes);
		case 'topojson':
			return (await whole(import('./from-topojson'))).fromTopoJson(document, notes);
		case 'flatgeobuf':
			return (await whole(import('./from-flatgeobuf'))).fromFlatGeobuf(document, notes);
		case 'csv':
			return (await whole(import('./from-csv'))).fromCsv(document, notes);
		case 'wkt':
			return (await whole(import('./from-wkt'))).fromWkt(document, notes);
	}
}

/** What ended a reading, where it is the file's fault; nesting without end fills the stack. */
function faultOf(error: unknown): AreasFault {
	if (isAreasFault(error)) return error;
	if (error instanceof RangeError) return new OwnAreasFault('nested-too-deep', { levels: 100 });
	throw error;
}
