import { claimWhats, type Correction, statedUnits } from '../model/claim';
import { hedges } from '../model/hedge';
import { holders } from '../model/holder';
import type { OpenFault } from '../model/open-fault';
import { fail, ok, type Result } from '../model/result';
import { ByteReader, ByteWriter } from './bytes/byte-codec';
import { seal, unseal } from './bytes/sealed';

/** A checked claim, as much as is needed to check it again elsewhere. */
export interface CheckLink {
	/** The claim's sentence, and the one before where its reading needs that. */
	readonly sentence: string;
	/** Which of the claims that are found in it: 0 for the first. */
	readonly index: number;
	/** ISO date. */
	readonly articleDate: string | null;
	readonly correction: Correction | null;
	/** The dossier's, as it was when the claim was checked: hex digits. */
	readonly dataHash: string;
}

/** More characters than these, and some programs cut an address off. */
export const longestCheck = 2000;

/**
 * Versions of the format: each later one has further keys of a correction, and is written only where
 * one of them is set. They number the sides, hedges, units and kinds of claim as the model lists them:
 * raise the version when one of those lists changes otherwise than at its end.
 */
const version = { plain: 1, withMore: 2, withFrom: 3 };

/** It is shown to people, so that it may say nothing but which data. */
const edition = /^[0-9a-f]{6,16}$/;
const most = { index: 9999, list: 100, id: 40, hash: 64, number: 24, days: 4_000_000 };
const hasDate = 1;
const hasCorrection = 2;
const dayMs = 86_400_000;

/**
 * A checked claim as one word of letters, digits, `-` and `_`, meant for the part of an address after
 * `#`, which browsers send to nobody. Null where it has more than `longestCheck` characters, and for what
 * no page makes (dates that are none, hundreds of places, an edition that is no hex digits). Half surrogates become U+FFFD.
 */
export function encodeCheck(link: CheckLink): string | null {
	const { sentence, index, articleDate, correction, dataHash } = link;
	const out = new ByteWriter();
	try {
		if (!edition.test(dataHash)) throw new RangeError('an edition of the data is none');
		const written = versionOf(correction);
		out.byte(written);
		out.byte((articleDate === null ? 0 : hasDate) + (correction === null ? 0 : hasCorrection));
		out.text(dataHash, most.hash);
		out.count(index, most.index);
		if (articleDate !== null) out.signed(daysOf(articleDate));
		if (correction !== null) {
			writeCorrection(out, correction);
			if (written >= version.withMore) writeMore(out, correction);
			if (written >= version.withFrom) writeDay(out, correction.from);
		}
		out.text(sentence, longestCheck);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
	const code = seal(out);
	return code.length <= longestCheck ? code : null;
}

/** Read what `encodeCheck` wrote. Never throws; whatever was changed on its way is refused. */
export function decodeCheck(text: string): Result<CheckLink, OpenFault> {
	if (text.length > longestCheck) return fail('too-long');
	const body = unseal(text);
	if (body === null || body.length < 5) return fail('incomplete');
	const [written] = body as Uint8Array & { 0: number };
	if (written < version.plain || written > version.withFrom) return fail('newer');
	try {
		const link = readLink(new ByteReader(body.subarray(1)), written);
		// One claim, one code: what is written otherwise was not written here.
		return encodeCheck(link) === text ? ok(link) : fail('damaged');
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return fail('damaged');
	}
}

function readLink(input: ByteReader, written: number): CheckLink {
	const flags = input.count(hasDate + hasCorrection);
	const dataHash = input.text(most.hash);
	if (!edition.test(dataHash)) throw new RangeError('an edition of the data is none');
	const index = input.count(most.index);
	const articleDate = flags & hasDate ? readDate(input) : null;
	const correction = flags & hasCorrection ? readCorrection(input, written) : null;
	const sentence = input.text(longestCheck);
	input.end();
	return { sentence, index, articleDate, correction, dataHash };
}

/** Each key as one number: 0 where it was left out. */
function writeCorrection(out: ByteWriter, correction: Correction): void {
	const { what, holder, places, hedges: read, date } = correction;
	out.count(what === undefined ? 0 : 1 + claimWhats.indexOf(what));
	out.count(holder === undefined ? 0 : holder === null ? 1 : 2 + holders.indexOf(holder));
	writeList(out, places, (id) => out.text(id, most.id));
	writeList(out, read, (hedge) => out.count(hedge === null ? 0 : 1 + hedges.indexOf(hedge)));
	writeDay(out, date);
}

function readCorrection(input: ByteReader, written: number): Correction {
	const plain = readPlain(input);
	const more = written >= version.withMore ? readMore(input) : {};
	const from = written >= version.withFrom ? readDay(input) : undefined;
	return { ...plain, ...more, ...(from === undefined ? {} : { from }) };
}

function readPlain(input: ByteReader): Correction {
	const what = input.count(claimWhats.length);
	const holder = input.count(1 + holders.length);
	const places = readList(input, () => input.text(most.id));
	const read = readList(input, () => {
		const at = input.count(hedges.length);
		return at === 0 ? null : hedges[at - 1]!;
	});
	const date = readDay(input);
	return {
		...(what > 0 ? { what: claimWhats[what - 1]! } : {}),
		...(holder > 0 ? { holder: holder === 1 ? null : holders[holder - 2]! } : {}),
		...(places ? { places } : {}),
		...(read ? { hedges: read } : {}),
		...(date === undefined ? {} : { date })
	};
}

function versionOf(correction: Correction | null): number {
	const { each, per, of, numbers, units, from } = correction ?? {};
	if (from !== undefined) return version.withFrom;
	const hasMore = [each, per, of, numbers, units].some((key) => key !== undefined);
	return hasMore ? version.withMore : version.plain;
}

/** The keys of the second version. */
function writeMore(out: ByteWriter, { each, per, of, numbers, units }: Correction): void {
	out.count(each === undefined ? 0 : each ? 2 : 1);
	out.count(per === undefined ? 0 : 1);
	out.count(of === undefined ? 0 : 1);
	writeList(out, numbers, (one) => out.text(one === null ? '' : String(counted(one)), most.number));
	writeList(out, units, (unit) => out.count(unit === null ? 0 : 1 + statedUnits.indexOf(unit)));
}

function readMore(input: ByteReader): Correction {
	const each = input.count(2);
	const per = input.count(1);
	const of = input.count(1);
	const numbers = readList(input, () => {
		const text = input.text(most.number);
		return text === '' ? null : counted(Number(text));
	});
	const units = readList(input, () => {
		const at = input.count(statedUnits.length);
		return at === 0 ? null : statedUnits[at - 1]!;
	});
	return {
		...(each > 0 ? { each: each === 2 } : {}),
		...(per === 1 ? { per: null } : {}),
		...(of === 1 ? { of: null } : {}),
		...(numbers ? { numbers } : {}),
		...(units ? { units } : {})
	};
}

/** @throws RangeError for a number that nothing has so much of */
function counted(number: number): number {
	if (!(Number.isFinite(number) && number >= 0)) throw new RangeError(`${number} is no amount`);
	return number;
}

/** A list behind its length; 0 where it was left out. */
function writeList<T>(out: ByteWriter, list: readonly T[] | undefined, write: (one: T) => void) {
	out.count(list === undefined ? 0 : 1 + list.length, 1 + most.list);
	list?.forEach(write);
}

function readList<T>(input: ByteReader, read: () => T): T[] | null {
	const count = input.count(1 + most.list);
	return count === 0 ? null : Array.from({ length: count - 1 }, read);
}

/** Days since 1970. @throws RangeError for a text that is no ISO date */
function daysOf(date: string): number {
	const days = Date.parse(`${date}T00:00:00Z`) / dayMs;
	if (isoDate(days) !== date) throw new RangeError(`${date} is no date`);
	return days;
}

/** A day that may be left out. */
function writeDay(out: ByteWriter, day: string | undefined): void {
	out.count(day === undefined ? 0 : 1);
	if (day !== undefined) out.signed(daysOf(day));
}

function readDay(input: ByteReader): string | undefined {
	return input.count(1) === 1 ? readDate(input) : undefined;
}

function readDate(input: ByteReader): string {
	const date = isoDate(input.signed(most.days));
	if (date === null) throw new RangeError('a date is none');
	return date;
}

/** Null for days of which the year has not four digits. */
function isoDate(days: number): string | null {
	const time = new Date(days * dayMs);
	if (Number.isNaN(time.getTime())) return null;
	const text = time.toISOString().slice(0, 10);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
