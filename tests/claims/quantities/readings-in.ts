import { findExpressionGroups } from '../../../src/lib/claims/quantities/find-expressions';
import { tokensOf } from '../../../src/lib/claims/text/tokens';
import type { Expression } from '../../../src/lib/model/claim';
import type { GazetteerSize } from '../../../src/lib/model/gazetteer';

const size = (id: string, name: string, figure: string | null = id): GazetteerSize => ({
	id,
	names: [name],
	figure
});

export const sizes: GazetteerSize[] = [
	size('andorra', 'Andorra'),
	size('belgium', 'Belgium'),
	size('netherlands', 'Netherlands'),
	size('iceland', 'Iceland'),
	size('luxembourg', 'Luxembourg'),
	size('portugal', 'Portugal'),
	size('new-york', 'New York'),
	size('new-york-city', 'New York City'),
	size('virginia', 'Virginia'),
	size('bulgaria', 'Bulgaria', null)
];

export function groupsIn(text: string): Expression[][] {
	return findExpressionGroups(text, tokensOf(text), { sizes });
}

/**
 * What a text tells, one string per group: `span = number unit, hedge, low..high`, joined by ` + `,
 * numbers to six digits in the canonical unit; of comparisons, the thing's id and its words.
 */
export function readingsIn(text: string): string[] {
	return groupsIn(text).map((group) => group.map(readingText).join(' + '));
}

function readingText({ text, stated, value, hedge, interval, of, ofText }: Expression): string {
	const digits = (number: number) => String(Number(number.toPrecision(6)));
	const name = ofText === null ? '' : ` of ${of ?? '?'} (${ofText})`;
	return `${text} = ${digits(value)} from ${stated.unit}, ${hedge}, ${digits(interval.low)}..${digits(interval.high)}${name}`;
}
