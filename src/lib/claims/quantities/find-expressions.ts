import type { Expression } from '../../model/claim';
import type { Gazetteer, GazetteerSize } from '../../model/gazetteer';
import type { Hedge } from '../../model/hedge';
import * as en from '../lexicon/quantities-en';
import * as sizeWords from '../lexicon/sizes-en';
import type { Token } from '../text/tokens';
import { type Atom, atomsOf } from './atoms';
import { groupsOf } from './group';
import { type HedgedReading, inheritHedges, toExpression } from './to-expression';
import { readFraction, readFractionRange } from './read-fraction';
import { hedgeAfter, hedgeBefore } from './read-hedge-words';
import { readMeasure } from './read-measure';
import { readRatio } from './read-ratio';
import type { Reading } from './reading';

/** A sentence with more numbers than these is a table or noise. */
const mostReadings = 32;

/** Whether a sentence may hold an expression: a cheap test that spares most sentences the reading. */
export function mayHoldExpression(sentence: string): boolean {
	return en.quantityHint.test(sentence) || en.pluralHint.test(sentence);
}

/**
 * Find the areas, shares, lengths and comparisons of size that one sentence tells in numbers, whether
 * or not they are about territory. `tokens`: of that sentence, with offsets into `text`. Each inner
 * array tells one quantity, in the order of the text: “17% of Ukraine, about 103,000 sq km (40,000
 * square miles)” is one array of three. Empty where there are none; never throws. Linear in the
 * number of tokens.
 */
export function findExpressionGroups(
	text: string,
	tokens: readonly Token[],
	{ sizes }: Pick<Gazetteer, 'sizes'>
): Expression[][] {
	const atoms = atomsOf(tokens);
	const readings: HedgedReading[] = [];
	let floor = 0;
	let at = 0;
	while (at < atoms.length && readings.length < mostReadings) {
		const found = mayBegin(atoms, at) ? readAt(text, atoms, at, floor, sizes) : [];
		for (const reading of found) {
			readings.push(withHedge(atoms, reading, floor));
			floor = readings.at(-1)!.end;
		}
		at = Math.max(at + 1, floor);
	}
	return groupsOf(text, atoms, readings).map((group) =>
		inheritHedges(
			group.map((reading) => toExpression(text, atoms, reading)),
			text
		)
	);
}

/** What quantities begin with, but for digits and signs: most words are none of these. */
const beginnings: ReadonlySet<string> = new Set([
	...[sizeWords.multiples, en.smallNumbers, en.tens, en.signParts].flatMap((of) => [...of.keys()]),
	...[
		en.articles,
		sizeWords.biggerThan,
		sizeWords.smallerThan,
		sizeWords.sizeEquals,
		sizeWords.sizeAdjectives
	].flatMap((of) => [...of]),
	...[...en.leadsOfParts, en.half, sizeWords.sized, '.', 'as', 'less', 'all']
]);

/** At its head a sentence may leave out “a”: “Fifth of Ukraine”. */
function mayBegin(atoms: readonly Atom[], at: number): boolean {
	const { kind, lower } = atoms[at]!;
	return at === 0 || kind === 'number' || beginnings.has(lower);
}

function readAt(
	text: string,
	atoms: readonly Atom[],
	at: number,
	floor: number,
	sizes: readonly GazetteerSize[]
): readonly Reading[] {
	const ratio = readRatio(text, atoms, at, floor, sizes);
	if (ratio) return [ratio];
	const measures = readMeasure(atoms, at, floor);
	if (measures.length > 0) return measures;
	const range = readFractionRange(atoms, at, floor);
	if (range) return [range];
	const fraction = readFraction(atoms, at, hedgeBefore(atoms, at, floor) !== null);
	return fraction ? [fraction] : [];
}

/** With the hedge around it: the one that opens or closes a side decides, else the one before. */
export function withHedge(atoms: readonly Atom[], reading: Reading, floor: number): HedgedReading {
	const before = hedgeBefore(atoms, reading.first, floor);
	const after = hedgeAfter(atoms, reading.end);
	const found = [before, after, reading.inner].filter((words) => words !== null);
	const deciding = found.find(({ hedge }) => openSided.has(hedge)) ?? found[0] ?? null;
	return {
		...reading,
		first: before?.start ?? reading.first,
		end: after?.end ?? reading.end,
		hedge: deciding
	};
}

const openSided: ReadonlySet<Hedge> = new Set(['at least', 'up to', 'under', 'over', 'more than']);
