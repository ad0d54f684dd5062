import type { LonLat } from '../model/map-overlay';
import { fail, ok, type Result } from '../model/result';

/** `none`: this is no pair of coordinates, but perhaps a name; `outside`: it is one, of nowhere on earth. */
export type CoordinatesFault = 'none' | 'outside';

interface Angle {
	readonly degrees: number;
	/** The axis that a letter names. */
	readonly axis: 'lat' | 'lon' | null;
}

/** What stands for a point of the compass, in either language, before or after a number. */
const sides = [
	{ axis: 'lat', sign: 1, words: ['n', 'north', 'пн', 'пнш', 'північ'] },
	{ axis: 'lat', sign: -1, words: ['s', 'south', 'пд', 'пдш', 'південь'] },
	{ axis: 'lon', sign: 1, words: ['e', 'east', 'сх', 'схд', 'схід'] },
	{ axis: 'lon', sign: -1, words: ['w', 'west', 'зх', 'зхд', 'захід'] }
] as const;

const side = String.raw`(?:\p{L}+\.?\s*\p{L}?\.?)`;
const number = String.raw`[-+−]?\d{1,3}(?:[.,]\d+)?`;
const minutes = String.raw`(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’m:]?)?`;
const seconds = String.raw`(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|′′)?)?`;
const sexagesimal = new RegExp(
	`^(${side})?\\s*(${number})\\s*[°º:d]${minutes}${seconds}\\s*(${side})?$`,
	'u'
);
const decimal = new RegExp(`^(${side})?\\s*(${number})\\s*[°º]?\\s*(${side})?$`, 'u');

/**
 * Read a pair of coordinates as people write them: `52.52, 13.405`, `52,52; 13,405`, `52°31′12″N
 * 13°24′18″E`, `N 52 31.2 E 13 24.3` with degree signs, `52,5° пн. ш. 13,4° сх. д.`, `geo:52.5,13.4`.
 * Latitude comes first, where no letter says otherwise. Gives `[longitude, latitude]` in degrees.
 */
export function readCoordinates(text: string): Result<LonLat, CoordinatesFault> {
	const plain = text
		.trim()
		.replace(/^geo:/i, '')
		.replace(/[;?].*u=.*$/, '')
		.toLowerCase();
	for (const [first, second] of halves(plain)) {
		const [a, b] = [angleOf(first), angleOf(second)];
		if (!a || !b || (a.axis !== null && a.axis === b.axis)) continue;
		const isTurned = a.axis === 'lon' || b.axis === 'lat';
		const [lat, lon] = isTurned ? [b.degrees, a.degrees] : [a.degrees, b.degrees];
		if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return fail('outside');
		return ok([lon, lat]);
	}
	return fail('none');
}

/** Every way to cut a text in two where a separator stands, the surest first. */
function halves(text: string): [string, string][] {
	const cuts = [
		...text.matchAll(/\s*;\s*|\s*,\s+|(?<=\d)\s*,\s*(?=[-+−]?\d+\.)|\s+/g),
		...text.matchAll(/,/g)
	];
	return cuts.map((cut): [string, string] => [
		text.slice(0, cut.index).trim(),
		text.slice(cut.index + cut[0].length).trim()
	]);
}

function angleOf(text: string): Angle | null {
	const found = sexagesimal.exec(text);
	const plain = found ? null : decimal.exec(text);
	const [before, whole, min, sec, after] = found
		? found.slice(1)
		: [plain?.[1], plain?.[2], undefined, undefined, plain?.[3]];
	if (whole === undefined || (before && after)) return null;
	const letter = before ?? after;
	const named = letter === undefined ? null : sideOf(letter);
	if (letter !== undefined && !named) return null;
	const isNegative = /^[-−]/.test(whole);
	if (named && isNegative) return null;
	const parts = [whole.replace(/^[-+−]/, ''), min ?? '0', sec ?? '0'].map(toNumber);
	if (parts[1]! >= 60 || parts[2]! >= 60) return null;
	const degrees = parts[0]! + parts[1]! / 60 + parts[2]! / 3600;
	const sign = named ? named.sign : isNegative ? -1 : 1;
	return { degrees: sign * degrees + 0, axis: named?.axis ?? null };
}

function sideOf(letter: string) {
	const word = letter.replace(/[.\s]/g, '');
	return sides.find(({ words }) => (words as readonly string[]).includes(word));
}

function toNumber(text: string): number {
	return Number(text.replace(',', '.'));
}
