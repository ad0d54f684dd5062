import type { OpenFault, OpenRemark } from '../model/open-fault';
import { fail, ok, type Result } from '../model/result';
import { type Parcel, sides, type Swap } from '../model/swap';
import { cleanName, maxNameLength } from '../model/swap-name';
import { fromBase64url, toBase64url } from './bytes/base64url';
import { ByteReader } from './bytes/byte-reader';
import { ByteWriter } from './bytes/byte-writer';
import { crc32 } from './bytes/crc32';
import { codeVersion } from './swap-code/layout';
import { limits } from './swap-code/limits';
import { RecipeReader } from './swap-code/read-recipes';
import { checkIds, highestId } from './swap-code/rules';
import { writeRecipes } from './swap-code/write-recipes';

/** The data that codes are written and read with. */
export interface KnownAreas {
	/** Ids of the features of `control.geojson`, in any order. */
	readonly areas: readonly string[];
	/** The dossier's: hex digits, at least six. */
	readonly dataHash: string;
}

/** The characters of a code that leave room for the rest of an address of 2,000. */
export const linkBudget = 1700;

export function fitsInLink(code: string, budget = linkBudget): boolean {
	return code.length <= budget;
}

/**
 * A swap as one word of letters, digits, `-` and `_`: exact, checked, and as short as it can be.
 * Equal swaps give equal codes.
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
	const body = out.written();
	const crc = crc32(body);
	out.bytes([0, 8, 16, 24].map((shift) => (crc >>> shift) & 255));
	return toBase64url(out.written());
}

/** Read what `encodeSwap` wrote. Never throws; whatever was changed or is beyond the limits is refused. */
export function decodeSwap(code: string, known: KnownAreas): Result<Swap, OpenFault, OpenRemark> {
	if (code.length > limits.characters) return fail('too-long');
	const bytes = fromBase64url(code);
	if (bytes === null || bytes.length < 11) return fail('incomplete');
	const body = bytes.subarray(0, -4);
	const crc = bytes.subarray(-4).reduceRight((sum, byte) => sum * 256 + byte, 0);
	if (crc32(body) !== crc) return fail('incomplete');
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
	if (input.left > 0) throw new RangeError('it goes on after its end');
	checkIds(ids, nextId);
	return { name, offers, asks, nextId };
}

function writeName(out: ByteWriter, name: string | null): void {
	const bytes = new TextEncoder().encode(cleanName(name) ?? '');
	out.count(bytes.length);
	out.bytes(bytes);
}

function readName(input: ByteReader): string | null {
	const bytes = input.bytes(input.count(4 * maxNameLength));
	if (bytes.length === 0) return null;
	let name: string;
	try {
		name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new RangeError('a name is no text');
	}
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
