import * as en from '../lexicon/quantities-en';
import * as joins from '../lexicon/joins-en';
import { type Atom, phraseOf } from './atoms';
import { unitOf } from './read-interval';
import type { Reading } from './reading';

/** Longer stretches between two numbers hold other things. */
const mostBetween = 16;
const mostToPlace = 4;

/**
 * Put the readings of a sentence that tell one quantity in one clause together, in order. A reading
 * joins the group before it where its unit is new there, the two can be about one ground (a distance
 * only with a distance), and brackets, commas, dashes or words such as “or” and “equivalent to” are
 * all that joins them: no verb of control, no “and”, no place of its own.
 */
export function groupsOf<R extends Reading>(
	text: string,
	atoms: readonly Atom[],
	readings: readonly R[]
): R[][] {
	const groups: R[][] = [];
	for (const reading of readings) {
		const group = groups.at(-1);
		if (group && belongs(text, atoms, group, reading)) group.push(reading);
		else groups.push([reading]);
	}
	return groups;
}

function belongs(
	text: string,
	atoms: readonly Atom[],
	group: readonly Reading[],
	next: Reading
): boolean {
	const before = group.at(-1)!;
	if (group.some(({ unit }) => unit === next.unit)) return false;
	const distances = [before, next].filter(
		({ unit }) => unitOf[unit].quantity === 'distance'
	).length;
	if (distances === 1) return false;
	if (next.first - before.end > mostBetween) return false;
	const pair = phraseOf(atoms, next.end, next.end + 2);
	if (joins.anotherWhole.has(pair) || joins.anotherWhole.has(atoms[next.end]?.lower ?? ''))
		return false;
	const bridge = bridgeStart(atoms, before.end, next.first);
	const joiners = atoms.slice(bridge, next.first).filter(({ lower }) => joins.joiners.has(lower));
	const ratioAfterArea = next.unit === 'times' && next.first - before.end <= mostToPlace;
	if (joiners.length === 0 && !ratioAfterArea) return false;
	if (!isTail(atoms, before.end, bridge)) return false;
	return (
		joiners.some(({ lower }) => joins.strongJoiners.has(lower)) ||
		samePlace(placeAfter(text, atoms, before.end), placeAfter(text, atoms, next.end))
	);
}

/** Where the joining words right before `end` begin. */
function bridgeStart(atoms: readonly Atom[], from: number, end: number): number {
	let at = end;
	while (at > from) {
		const word = atoms[at - 1]!.lower;
		const known = joins.joiners.has(word) || joins.bridges.has(word);
		const to = word !== 'to' || joins.bridgesBeforeTo.has(atoms[at - 2]?.lower ?? '');
		const and = word !== en.and || atoms[at - 2]?.lower === ',';
		if (!known || !to || !and || word === en.and) break;
		at--;
	}
	return at;
}

/** Whether the atoms are the rest of the noun phrase that a number began: “of Ukraine's territory”. */
function isTail(atoms: readonly Atom[], from: number, end: number): boolean {
	if (from === end) return true;
	const first = atoms[from]!;
	if (first.kind !== 'mark' && !joins.tailStarts.has(first.lower)) return false;
	for (let at = from; at < end; at++) if (joins.dividers.has(atoms[at]!.lower)) return false;
	return true;
}

/** The name behind “of” or “in” right after a number, in lower case; null where there is none. */
function placeAfter(text: string, atoms: readonly Atom[], end: number): string | null {
	if (!joins.prepositions.has(atoms[end]?.lower ?? '')) return null;
	for (let at = end + 1; at <= end + mostToPlace; at++) {
		const atom = atoms[at];
		if (!atom || atom.kind !== 'word') return null;
		if (/^\p{Lu}/u.test(text.slice(atom.start, atom.start + 2))) return atom.lower;
	}
	return null;
}

function samePlace(a: string | null, b: string | null): boolean {
	return a === null || b === null || a === b || a.slice(0, 5) === b.slice(0, 5);
}
