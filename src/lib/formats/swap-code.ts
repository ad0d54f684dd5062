import type { OpenFault, OpenRemark } from '../model/open-fault';
import { fail, ok, type Result } from '../model/result';
import { type Parcel, sides, type Swap } from '../model/swap';
import { cleanName, maxNameLength } from '../model/swap-name';
import { ByteReader, ByteWriter } from './bytes/byte-codec';
import { crc32, seal, unseal } from './bytes/sealed';
import { codeVersion } from './swap-code/layout';
import { checkIds, highestId, limits } from './swap-code/rules';
import { RecipeReader } from './swap-code/read-recipes';
import { writeRecipes } from './swap-code/write-recipes';

/** The data that codes are written and read with. */
export interface KnownAreas {
	/** Ids of the features of `control.geojson`, in any order. */
	readonly areas: readonly string[];
	/** The dossier's: hex digits, at least six. */
	readonly dataHash: string;
	/** ISO, of a further drawn day that the areas are of; left out: the dossier's own. */
	readonly day?: string;
}

/** What stands before the code of a swap on a further drawn day. */
const dayMark = /^(\d{4}-\d\d-\d\d)~/;

/** The further drawn day, ISO, that a code is of; undefined: the dossier's own. */
export function dayOfCode(code: string): string | undefined {
	return dayMark.exec(code)?.[1];
}

/**
 * A swap as one word of letters, digits, `-` and `_`: exact, checked, and as short as it can be.
 * Equal swaps give equal codes. One on a further drawn day has the day before it: `2024-09-06~…`.
 *
 * @throws RangeError for a swap that no act makes: beyond the limits in `swap-code/limits`, with
 * areas that are not known, or with shapes that are none
 */
export function encodeSwap(swap: Swap, known: KnownAreas): string {
	const out = new ByteWriter();
	out.byte(codeVersion);
	out.bytes(hashBytes(known.dataHash));
	const areas = [...known.areas].sort();
	out.bytes(areasCheck(areas));
	writeName(out, swap.name);
	const places = new Map(areas.map((id, place) => [id, place]));
	const { count, partOf } = writeRecipes(out, swap, (area) => {
		const place = places.get(area);
		if (place === undefined) throw new RangeError(`the data has no held area ${area}`);
		return place;
	});
	const ids = sides.flatMap((side) => swap[side].map(({ id }) => id));
	checkIds(ids, swap.nextId);
	let last = 0;
	for (const side of sides) {
		out.count(swap[side].length);
		for (const { id, name, locked, ground } of swap[side]) {
			out.signed(id - last);
			last = id;
			out.byte(locked ? 1 : 0);
			writeName(out, name);
			out.count(count - partOf(ground));
		}
	}
	out.count(swap.nextId - 1 - highestId(ids));
	return `${known.day === undefined ? '' : `${known.day}~`}${seal(out)}`;
}

/** Read what `encodeSwap` wrote. Never throws; whatever was changed or is beyond the limits is refused. */
export function decodeSwap(code: string, known: KnownAreas): Result<Swap, OpenFault, OpenRemark> {
	if (code.length > limits.characters) return fail('too-long');
	// Its ground would be another's on any other day.
	if (dayOfCode(code) !== known.day) return fail('other-day');
	const body = unseal(code.replace(dayMark, ''));
	if (body === null || body.length < 7) return fail('incomplete');
	if (body[0] !== codeVersion) return fail('newer');
	const areas = [...known.areas].sort();
	if (!startsWith(body.subarray(4), areasCheck(areas))) return fail('other-areas');
	const sameData = startsWith(body.subarray(1), hashBytes(known.dataHash));
	try {
		const swap = readSwap(new ByteReader(body.subarray(6)), areas);
		return ok(swap, sameData ? [] : ['other-data']);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return fail('damaged');
	}
}

function readSwap(input: ByteReader, areas: readonly string[]): Swap {
	const name = readName(input);
	const recipes = new RecipeReader(input, areas);
	let last = 0;
	const readSide = (): Parcel[] => {
		const count = input.count(limits.parcels);
		return Array.from({ length: count }, () => {
			last += input.signed(limits.ids);
			const flags = input.count(1);
			return { id: last, name: readName(input), locked: flags === 1, ground: recipes.ground() };
		});
	};
	const [offers, asks] = [readSide(), readSide()];
	const ids = [...offers, ...asks].map(({ id }) => id);
	const nextId = highestId(ids) + 1 + input.count(limits.ids);
	input.end();
	checkIds(ids, nextId);
	return { name, offers, asks, nextId };
}

/** A character takes four bytes at most. */
const mostNameBytes = 4 * maxNameLength;

function writeName(out: ByteWriter, name: string | null): void {
	out.text(cleanName(name) ?? '', mostNameBytes);
}

function readName(input: ByteReader): string | null {
	const name = input.text(mostNameBytes);
	if (name === '') return null;
	if (cleanName(name) !== name) throw new RangeError('a name is too long or no line of text');
	return name;
}

/** The first three bytes of a hash in hex digits; what is no hash counts as zeros. */
function hashBytes(hash: string): number[] {
	return [0, 2, 4].map((at) => parseInt(hash.slice(at, at + 2), 16) || 0);
}

/** Codes number the areas, so they can only be read where the list of areas is the same. */
function areasCheck(sorted: readonly string[]): number[] {
	const crc = crc32(new TextEncoder().encode(sorted.join('\n')));
	return [crc & 255, (crc >>> 8) & 255];
}

function startsWith(bytes: Uint8Array, expected: readonly number[]): boolean {
	return expected.every((byte, at) => bytes[at] === byte);
}
