import {
	type Comparison,
	type Placed,
	mostCorners,
	mostDrawn,
	mostPicks,
	type Pick,
	pickKey
} from '../model/comparison';
import { stepsPerDegree } from '../model/swap';
import { worldPrefix } from '../model/world';
import { fromBase64url, toBase64url } from './bytes/base64url';
import { ByteReader, ByteWriter } from './bytes/byte-codec';

/** Version of the format; raise it when a meaning changes, and read the old ones still. */
const version = '1';

const farthestX = 360 * stepsPerDegree;
const farthestY = 90 * stepsPerDegree;

/**
 * A comparison as a part of an address: `1~held-sudzha~reported-x!s~d.…~@0.3052345.5045000.90`. Things by
 * their ids, `!s` where one without an outline is drawn as a square; drawn shapes as the steps from
 * corner to corner; after `@` which one is laid over the map, where, and its turn. Ground of a further
 * drawn day has the day in its id: `held-sudzha@2024-09-06`.
 */
export function encodeComparison({ picks, placed }: Comparison): string {
	const parts = picks.map((pick) => {
		if (pick.type === 'drawn') return `d.${encodeRing(pick.ring)}`;
		return pick.drawnAs === 'square' ? `${pick.id}!s` : pick.id;
	});
	if (placed) {
		const numbers = [placed.index, ...(placed.at ?? []), placed.turnDegrees];
		parts.push(`@${numbers.join('.')}`);
	}
	return [version, ...parts].join('~');
}

/**
 * Read what `encodeComparison` wrote. Never throws: each part that is unknown, broken, doubled or
 * too much is left out; `isWhole` says whether none was. No pick that is known: `comparison` is null.
 *
 * @param known ids of the things that can be picked
 */
export function decodeComparison(
	text: string,
	known: (id: string) => boolean
): { comparison: Comparison | null; isWhole: boolean } {
	let isWhole = true;
	const [first, ...parts] = text.slice(0, 4000).split('~');
	if (first !== version) {
		return { comparison: null, isWhole: false };
	}
	const picks: Pick[] = [];
	let placed: Placed | null = null;
	let drawn = 0;
	for (const part of parts) {
		if (part.startsWith('@')) {
			const found: Placed | null = placed === null ? decodePlaced(part.slice(1)) : null;
			if (found) placed = found;
			else isWhole = false;
			continue;
		}
		const pick = decodePick(part, known, drawn + 1);
		const doubled = picks.some((one) => pick && pickKey(one) === pickKey(pick));
		if (!pick || doubled || picks.length === mostPicks) isWhole = false;
		else {
			if (pick.type === 'drawn') drawn++;
			picks.push(pick);
		}
	}
	if (picks.length === 0) return { comparison: null, isWhole: false };
	if (placed && placed.index >= picks.length) {
		isWhole = false;
		placed = null;
	}
	return { comparison: { picks, placed }, isWhole };
}

/** Whether a link, as `encodeComparison` writes it, names ground of a further drawn day. */
export function hasDatedThings(text: string): boolean {
	return text.split('~').some((part) => /^[^@]+@\d{4}-\d\d-\d\d$/.test(part));
}

/** Whether a link names a country or region of the world. */
export function hasWorldThings(text: string): boolean {
	return text.split('~').some((part) => part.startsWith(worldPrefix));
}

function decodePick(part: string, known: (id: string) => boolean, nextId: number): Pick | null {
	if (part.startsWith('d.')) {
		const ring = nextId > mostDrawn ? null : decodeRing(part.slice(2));
		return ring && { type: 'drawn', id: nextId, ring };
	}
	const square = part.endsWith('!s');
	const id = square ? part.slice(0, -2) : part;
	return known(id) ? { type: 'thing', id, drawnAs: square ? 'square' : 'circle' } : null;
}

function decodePlaced(text: string): Placed | null {
	const parts = text.split('.');
	if (!parts.every((part) => /^-?\d{1,8}$/.test(part))) return null;
	// “-0” is 0.
	const numbers = parts.map((part) => Number(part) + 0);
	const index = numbers[0]!;
	const turnDegrees = numbers.at(-1)!;
	if (index < 0 || turnDegrees < 0 || turnDegrees >= 360) return null;
	if (numbers.length === 2) return { index, at: null, turnDegrees };
	const [, x, y] = numbers as [number, number, number];
	if (numbers.length !== 4 || Math.abs(x) > farthestX / 2 || Math.abs(y) > farthestY) return null;
	return { index, at: [x, y], turnDegrees };
}

function encodeRing(ring: readonly number[]): string {
	const bytes = new ByteWriter();
	let [x, y] = [0, 0];
	for (let i = 0; i < ring.length; i += 2) {
		bytes.signed(ring[i]! - x);
		bytes.signed(ring[i + 1]! - y);
		[x, y] = [ring[i]!, ring[i + 1]!];
	}
	return toBase64url(bytes.written());
}

function decodeRing(text: string): number[] | null {
	const bytes = fromBase64url(text);
	if (!bytes) return null;
	const reader = new ByteReader(bytes);
	const ring: number[] = [];
	let [x, y] = [0, 0];
	try {
		while (reader.left > 0) {
			x += reader.signed(2 * farthestX);
			y += reader.signed(2 * farthestY);
			if (Math.abs(x) > farthestX || Math.abs(y) > farthestY) return null;
			ring.push(x, y);
		}
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
	return ring.length >= 6 && ring.length <= 2 * mostCorners ? ring : null;
}
