import { claimWhats, type Correction } from '../model/claim';
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
 * Version of the format. It numbers the sides, hedges and kinds of claim as the model lists them: raise
 * it when one of those lists changes otherwise than at its end.
 */
const version = 1;

/** It is shown to people, so that it may say nothing but which data. */
const edition = /^[0-9a-f]{6,16}$/;
const most = { index: 9999, places: 100, hedges: 100, id: 40, hash: 64, days: 4_000_000 };
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
		out.byte(version);
		out.byte((articleDate === null ? 0 : hasDate) + (correction === null ? 0 : hasCorrection));
		out.text(dataHash, most.hash);
		out.count(index, most.index);
		if (articleDate !== null) out.signed(daysOf(articleDate));
		if (correction !== null) writeCorrection(out, correction);
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
	if (body[0] !== version) return fail('newer');
	try {
		const link = readLink(new ByteReader(body.subarray(1)));
		// One claim, one code: what is written otherwise was not written here.
		return encodeCheck(link) === text ? ok(link) : fail('damaged');
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return fail('damaged');
	}
}

function readLink(input: ByteReader): CheckLink {
	const flags = input.count(hasDate + hasCorrection);
	const dataHash = input.text(most.hash);
	if (!edition.test(dataHash)) throw new RangeError('an edition of the data is none');
	const index = input.count(most.index);
	const articleDate = flags & hasDate ? readDate(input) : null;
	const correction = flags & hasCorrection ? readCorrection(input) : null;
	const sentence = input.text(longestCheck);
	input.end();
	return { sentence, index, articleDate, correction, dataHash };
}

/** Each key as one number: 0 where it was left out. */
function writeCorrection(out: ByteWriter, correction: Correction): void {
	const { what, holder, places, hedges: read, date } = correction;
	out.count(what === undefined ? 0 : 1 + claimWhats.indexOf(what));
	out.count(holder === undefined ? 0 : holder === null ? 1 : 2 + holders.indexOf(holder));
	out.count(places === undefined ? 0 : 1 + places.length, 1 + most.places);
	for (const id of places ?? []) out.text(id, most.id);
	out.count(read === undefined ? 0 : 1 + read.length, 1 + most.hedges);
	for (const hedge of read ?? []) out.count(hedge === null ? 0 : 1 + hedges.indexOf(hedge));
	out.count(date === undefined ? 0 : 1);
	if (date !== undefined) out.signed(daysOf(date));
}

function readCorrection(input: ByteReader): Correction {
	const what = input.count(claimWhats.length);
	const holder = input.count(1 + holders.length);
	const placeCount = input.count(1 + most.places);
	const places = repeated(placeCount - 1, () => input.text(most.id));
	const hedgeCount = input.count(1 + most.hedges);
	const read = repeated(hedgeCount - 1, () => input.count(hedges.length));
	const date = input.count(1) === 1 ? readDate(input) : undefined;
	return {
		...(what > 0 ? { what: claimWhats[what - 1]! } : {}),
		...(holder > 0 ? { holder: holder === 1 ? null : holders[holder - 2]! } : {}),
		...(placeCount > 0 ? { places } : {}),
		...(hedgeCount > 0 ? { hedges: read.map((at) => (at === 0 ? null : hedges[at - 1]!)) } : {}),
		...(date === undefined ? {} : { date })
	};
}

function repeated<T>(count: number, read: () => T): T[] {
	return Array.from({ length: Math.max(0, count) }, read);
}

/** Days since 1970. @throws RangeError for a text that is no ISO date */
function daysOf(date: string): number {
	const days = Date.parse(`${date}T00:00:00Z`) / dayMs;
	if (isoDate(days) !== date) throw new RangeError(`${date} is no date`);
	return days;
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
