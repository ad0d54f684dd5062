import type { Expression, StatedUnit } from '../../model/claim';
import type { Token } from '../text/tokens';
import { atomsOf } from './atoms';
import { withHedge } from './find-expressions';
import { readNumber } from './read-number';
import { readingOf } from './reading';
import { toExpression } from './to-expression';

/**
 * The number that begins at an offset of the text, read in a unit that stands elsewhere (“498 square
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
	const { end, value, lastUnit } = number;
	const low = scale * value;
	const reading = readingOf({
		first,
		end,
		form: 'number',
		low,
		lastUnit: scale * lastUnit,
		unit
	});
	return toExpression(text, atoms, withHedge(atoms, reading, 0));
}
