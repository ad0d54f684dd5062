import type { Expression, StatedUnit } from '../../model/claim';
import type { Token } from '../text/tokens';
import * as en from '../lexicon/quantities-en';
import { type Atom, atomsOf } from './atoms';
import { withHedge } from './find-expressions';
import { readNumber, type ReadNumber } from './read-number';
import { readingOf } from './reading';
import { toExpression } from './to-expression';

/** Ends of a range are no farther apart: one is so many times the other. */
const mostSpread = 5;

/**
 * The number or range that begins at an offset of the text, read in a unit that stands elsewhere (“498 square
 * kilometres in July, 431 in June”); with its hedge; `scale` times as much as it says. `tokens`: of its sentence. Null where none begins.
 */
export function readUnitless(
	text: string,
	tokens: readonly Token[],
	offset: number,
	unit: StatedUnit,
	scale = 1
): Expression | null {
	const atoms = atomsOf(tokens);
	const first = atoms.findIndex(({ start }) => start === offset);
	const number = first < 0 ? null : readNumber(atoms, first);
	if (!number) return null;
	const range = rangeFrom(atoms, first, number);
	const high = range ?? number;
	const low = range && number.scale === 0 ? number.value * 10 ** range.scale : number.value;
	if (low > high.value) return null;
	const reading = readingOf({
		first: range && /^(between|from)$/.test(atoms[first - 1]?.lower ?? '') ? first - 1 : first,
		end: high.end,
		form: range ? 'range' : 'number',
		low: scale * low,
		high: scale * high.value,
		lastUnit: scale * Math.min(number.lastUnit, high.lastUnit),
		unit
	});
	return toExpression(text, atoms, withHedge(atoms, reading, 0));
}

/** The second number of “580 to 680”, “800–900”, “between 800 and 900”; null where none follows. “From 580 to 680” are two. */
function rangeFrom(
	atoms: readonly Atom[],
	first: number,
	{ end, value }: ReadNumber
): ReadNumber | null {
	const link = atoms[end]?.lower ?? '';
	const before = atoms[first - 1]?.lower ?? '';
	const links =
		link === en.rangeTo ? before !== en.rangeFrom : link === en.rangeOr || en.rangeDashes.has(link);
	if (!links && !(link === en.and && before === en.rangeBetween)) return null;
	const second = readNumber(atoms, end + 1);
	return second && second.value > value && second.value < mostSpread * value ? second : null;
}
