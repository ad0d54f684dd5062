import type { Figure } from '../../model/figure';

type Numbers = Pick<Figure, 'id' | 'value' | 'interval' | 'shownAs' | 'precision'>;

/**
 * What a figure is shown as, as numbers in its own unit: one, or two with `~` between. Rounded as it is
 * shown, so that what nobody sees is no change.
 */
export function shownNumbers({ value, interval, shownAs, precision }: Numbers): string {
	const ends = shownAs === 'range' ? [interval.low, interval.high] : [value];
	return ends
		.filter(Number.isFinite)
		.map((end) => Number((Math.round(end / precision) * precision).toFixed(6)))
		.join('~');
}

/**
 * The end of an embed's address that says of which data and numbers it was made: `#v=…&n=…`, empty
 * without figures. No server is told of it; the page itself compares it with its own.
 */
export function embedFragment(dataHash: string, figures: readonly Numbers[]): string {
	if (figures.length === 0) return '';
	const numbers = figures.map(
		(figure) => `${encodeURIComponent(figure.id)}:${shownNumbers(figure)}`
	);
	return `#v=${encodeURIComponent(dataHash)}&n=${numbers.join(';')}`;
}
