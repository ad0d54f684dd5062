import type { Figure } from '../../model/figure';
import type { LineFigures } from '../../model/swap-result';
import { type Display, formatFigure } from '../format-figure';

/**
 * How much longer or shorter the line gets, where that shows: null where both lengths are written the
 * same. What is seen in kilometres may not be in miles, and the other way round.
 */
export function shownLineChange(line: LineFigures, display: Display): Figure | null {
	const { before, after, change } = line;
	return formatFigure(before, display) === formatFigure(after, display) ? null : change;
}
