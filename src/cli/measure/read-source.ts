import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { isBeyondCountries } from '../../lib/formats/areas/ask-system';
import { Placer } from '../../lib/formats/areas/place-areas';
import { readAreas } from '../../lib/formats/areas/read-areas';
import { extensionOf, sniffFormat } from '../../lib/formats/areas/sniff-format';
import { referenceSystem } from '../../lib/formats/areas/systems';
import { readGeoJson } from '../../lib/formats/geojson/read-geojson';
import type {
	AreasAnswer,
	AreasNote,
	AreasQuestion,
	ForeignFeature,
	ForeignGround
} from '../../lib/model/foreign-ground';
import { GeoJsonFault } from '../../lib/model/geojson-fault';
import { OwnAreasFault } from '../../lib/model/areas-fault';
import { areasFaultText } from '../../lib/words/areas-fault-text';
import { areasAnswerText, areasQuestionText } from '../../lib/words/areas-text';
import { BadInput } from '../command';
import { readBytes, shownName } from '../read-files';
import { commandFiles } from './command-files';

/** What was said of a file as a whole. */
export interface SourceRead {
	readonly features: number;
	readonly hasBom: boolean;
	readonly namesWgs84: boolean;
	readonly notes: readonly AreasNote[];
	/** What might be asked, and was not answered. */
	readonly open: readonly AreasQuestion[];
}

export interface TakeSource {
	/** May throw GeoJsonFault. */
	take(feature: ForeignFeature): void;
	skip?(fault: GeoJsonFault, feature: number): void;
	/** Told how many bytes were read. */
	tell(bytes: number): void;
}

const headBytes = 2048;

/** Faults of GeoJSON that end where a file is read as a whole: in another form, or with a question. */
const readAgain: readonly string[] = ['other-crs', 'topojson', 'no-degrees', 'exchanged'];

/**
 * Reads a file feature by feature, GeoJSON as a stream, other formats as a whole.
 *
 * @throws GeoJsonFault, OwnAreasFault; BadInput for what only people know
 */
export async function readSource(
	name: string,
	answer: AreasAnswer,
	out: TakeSource
): Promise<SourceRead> {
	const file = shownName(name);
	let bytesRead = 0;
	const source = readBytes(name)[Symbol.asyncIterator]();
	const first: Uint8Array[] = [];
	const more = async (): Promise<Uint8Array | null> => {
		const { value, done } = await source.next();
		if (done) return null;
		bytesRead += value.length;
		out.tell(bytesRead);
		return value;
	};
	for (let chunk = await more(); chunk; chunk = await more()) {
		first.push(chunk);
		if (bytesRead >= headBytes) break;
	}
	const head = Buffer.concat(first);
	const format = sniffFormat(name, head);
	const chunks = async function* (): AsyncGenerator<Uint8Array> {
		yield new Uint8Array(head);
		for (let chunk = await more(); chunk; chunk = await more()) yield chunk;
	};
	if (format === null ? isOther(name, head) : format !== 'geojson')
		return readWhole(file, await siblings(name, chunks()), answer, out);
	let taken = 0;
	try {
		const streamed = { ...out, take: (feature: ForeignFeature) => out.take((taken++, feature)) };
		return await readStream(file, chunks(), answer, streamed);
	} catch (error) {
		const again = error instanceof GeoJsonFault && readAgain.includes(error.phrase.code);
		if (!again || taken > 0 || name === '-' || out.skip) throw error;
		return readWhole(file, await siblings(name, readBytes(name)), answer, out).catch((fault) => {
			const isUnknown = fault instanceof OwnAreasFault && fault.phrase.code === 'unknown-system';
			throw isUnknown ? error : fault;
		});
	}
}

/** Whether a file that is none of ours does not claim to be GeoJSON either: its name tells. */
function isOther(name: string, head: Uint8Array): boolean {
	const [first, second] = head;
	const isKnownElsewhere = (first === 0x1f && second === 0x8b) || first === 0xff || first === 0xfe;
	return (
		!isKnownElsewhere && !['', 'json', 'geojson', 'ndjson', 'geojsonl'].includes(extensionOf(name))
	);
}

async function readStream(
	file: string,
	chunks: AsyncIterable<Uint8Array>,
	{ system, axes, lines }: AreasAnswer,
	{ take, skip }: TakeSource
): Promise<SourceRead> {
	const placer = new Placer(
		await referenceSystem(system ?? 'EPSG:4326'),
		axes === 'exchanged',
		lines === 'closed'
	);
	const read = await readGeoJson(chunks, {
		take: ({ index, ...feature }) => {
			const placed = placer.place(file, { ...feature, layer: null }, index);
			if (system === undefined && placed.polygons.some(([outline]) => isBeyondCountries(outline!)))
				throw asked(smallMetres(file, placed));
			take(placed);
		},
		...(skip && { skip })
	});
	const { features, hasBom, namesWgs84, wrappedIn, nested } = read;
	const notes: AreasNote[] = [
		...(wrappedIn === null ? [] : [noteOf('wrapped', { member: wrappedIn.slice(0, 40) })]),
		...(nested > 0 ? [noteOf('nested-collections')] : []),
		...(axes === 'exchanged' ? [noteOf('axes-exchanged')] : []),
		...(system === undefined || system === 'EPSG:4326' ? [] : [noteOf('converted', { system })])
	];
	return { features, hasBom, namesWgs84, notes, open: [] };
}

function noteOf(code: AreasNote['code'], slots: AreasNote['slots'] = {}): AreasNote {
	return { code, slots, times: 1 };
}

function smallMetres(file: string, { polygons }: ForeignFeature): AreasQuestion {
	const [x, y] = polygons[0]![0]!;
	return {
		...{ code: 'small-metres', file, blocks: true, slots: { x: x!, y: y! } },
		readings: ['EPSG:3857', 'EPSG:4326'].map((system) => ({ answer: { system }, bounds: null }))
	};
}

async function readWhole(
	file: string,
	files: readonly { name: string; bytes: Uint8Array }[],
	answer: AreasAnswer,
	{ take, skip }: TakeSource
): Promise<SourceRead> {
	const read = await readAreas(files, { answers: new Map([['*', answer]]) });
	if (!read.ok) throw read.reason;
	const { features, questions, unread, files: found } = read.value;
	const question = questions.find(({ blocks }) => blocks);
	if (question) throw asked(question);
	checkUnread(unread, skip !== undefined);
	features.forEach((feature, index) => take({ ...feature, index }));
	const notes = found.flatMap((one) => one.notes);
	// What edges may be meant is noted of each feature, with both areas.
	const open = questions.filter(({ code }) => code === 'lines');
	return { features: features.length, hasBom: false, namesWgs84: false, notes, open };
}

/** A file of an archive that cannot be read ends it all, unless such files are left out. */
function checkUnread(unread: ForeignGround['unread'], skips: boolean): void {
	const [first] = unread;
	if (!first || skips) return;
	throw new BadInput(`${first.file}: ${areasFaultText(first.fault, getLocale())}`);
}

/** What must be asked, as bad input that says what to add. */
export function asked(question: AreasQuestion): BadInput {
	const options = question.readings.map(({ answer }) => {
		const flag = answer.axes ? `--axes ${answer.axes}` : `--system ${answer.system ?? ''}`;
		return `${flag} (${areasAnswerText(answer, getLocale())})`;
	});
	const answers = options.length > 0 ? options : ['--system EPSG:…'];
	return new BadInput(`${question.file}: ${askedText(question, answers)}`);
}

/** A question, with what to add as its answer. */
export function askedText(question: AreasQuestion, options: readonly string[]): string {
	const said = areasQuestionText(question, getLocale());
	return m.measure_ask({ question: said, options: options.join(` ${m.measure_or()} `) });
}

/** A file with what belongs to it: the other parts of a shapefile beside it. */
async function siblings(name: string, chunks: AsyncIterable<Uint8Array>) {
	const parts: Uint8Array[] = [];
	for await (const chunk of chunks) parts.push(chunk);
	const own = { name: shownName(name), bytes: new Uint8Array(Buffer.concat(parts)) };
	if (name === '-' || extensionOf(name) !== 'shp' || !existsSync(name)) return [own];
	const stem = basename(name).slice(0, -4).toLowerCase();
	const beside = readdirSync(dirname(name)).filter(
		(one) => /\.(dbf|prj|cpg)$/i.test(one) && one.slice(0, -4).toLowerCase() === stem
	);
	return [
		own,
		...beside.map((one) => ({
			name: join(dirname(own.name), one),
			bytes: new Uint8Array(readFileSync(join(dirname(name), one)))
		}))
	];
}

/** What is wrong with a file, with the command that would convert it. */
export function faultText(name: string, fault: GeoJsonFault | OwnAreasFault): string {
	return areasFaultText(fault, getLocale(), commandFiles(name));
}
