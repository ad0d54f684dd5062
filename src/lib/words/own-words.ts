import { maxNameLength } from '../model/swap-name';

/** Signs that turn the direction of what follows them, and of those the ones that a closing sign ends. */
const steers = /[\u202a-\u202e\u2066-\u2069]/g;
/** What can turn the words around it: marks of direction, and letters that run from right to left. */
const turns =
	/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that somebody gave (to a swap, a parcel, a file) as it stands in our sentences: one line, no
 * longer than a name may be, and between signs that keep its direction to itself.
 */
export function ownWords(name: string): string {
	const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
	const calm = turns.test(line) ? `\u2068${line.replace(steers, '')}\u2069` : line;
	const signs = Array.from(calm);
	if (signs.length <= maxNameLength + 2) return calm;
	const end = calm === line ? '' : '\u2069';
	return `${signs.slice(0, maxNameLength - 1).join('')}…${end}`;
}
