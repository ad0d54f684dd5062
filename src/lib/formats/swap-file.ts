import * as v from 'valibot';
import type { OpenFault, OpenRemark } from '../model/open-fault';
import { fail, ok, type Result } from '../model/result';
import type { Swap } from '../model/swap';
import { cleanName } from '../model/swap-name';
import { decodeSwap, encodeSwap, type KnownAreas } from './swap-code';

const swapFileType = 'salient-swap';
/** Raise it when a meaning changes, and read the old ones still. */
const swapFileVersion = 1;
const swapFileExtension = '.salient.json';

/** Characters of a file that is tried at all: the longest code, and room for a summary. */
const longestFile = 2_100_000;

/** What a file says for people and other programs; opening it needs `code` and `dataHash` alone. */
interface SwapFileFacts {
	/** ISO date of the layers. */
	readonly asOf: string;
	/** The swap in words, as it was shown. */
	readonly summary?: string;
}

/**
 * A swap as the text of a file that can be opened again.
 *
 * @throws RangeError for a swap that has no code, see `encodeSwap`
 */
export function writeSwapFile(swap: Swap, known: KnownAreas, facts: SwapFileFacts): string {
	const { asOf, summary } = facts;
	const file = {
		type: swapFileType,
		version: swapFileVersion,
		dataHash: known.dataHash,
		asOf,
		name: swap.name,
		...(summary === undefined ? {} : { summary }),
		code: encodeSwap(swap, known)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Open what `writeSwapFile` wrote. Never throws; the name and the swap are the code's. */
export function readSwapFile(text: string, known: KnownAreas): Result<Swap, OpenFault, OpenRemark> {
	if (text.length > longestFile) return fail('file-too-large');
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return fail('file-not-ours');
	}
	const head = v.safeParse(headSchema, json);
	if (!head.success) return fail('file-without-swap');
	if (head.output.version > swapFileVersion) return fail('newer');
	const file = v.safeParse(fileSchema, json);
	if (!file.success) return fail('damaged');
	const decoded = decodeSwap(file.output.code, known);
	if (!decoded.ok) return decoded;
	const sameData = file.output.dataHash === known.dataHash;
	return ok(decoded.value, sameData ? decoded.notes : ['other-data']);
}

/** The code in a file that is a swap's; throws on another. */
export function codeInFile(text: string): string {
	return v.parse(fileSchema, JSON.parse(text.replace(/^\uFEFF/, ''))).code;
}

/** A name for the file of a swap that every system takes: letters and digits of any script, hyphens. */
export function swapFileName(name: string | null, extension = swapFileExtension): string {
	const words = (cleanName(name) ?? '').normalize('NFKC').toLowerCase();
	const slug = (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
	return `${['salient-swap', ...(slug === '' ? [] : [slug])].join('-')}${extension}`;
}

const headSchema = v.object({
	type: v.literal(swapFileType),
	version: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const fileSchema = v.object({
	dataHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{6,16}$/)),
	code: v.string()
});
