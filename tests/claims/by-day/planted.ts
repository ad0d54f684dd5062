// Errors that texts make of published figures: digits swapped, another month, the wrong unit.
import type { PublishedFigure } from '../../../src/lib/model/published-figure';
import { printedOf, type Told } from './published-claims';

export const plantedErrors = ['digits', 'month', 'unit'] as const;
export type PlantedError = (typeof plantedErrors)[number];

/** What is told wrong about a row; null where it cannot be told so wrong that it is another figure. */
export function plant(row: PublishedFigure, error: PlantedError): Told | null {
	const { value, unit } = printedOf(row);
	if (error === 'unit') {
		if (unit === 'percent') return null;
		return unit === 'km2' ? { value, unit: 'mi2' } : { value, unit: 'km2' };
	}
	if (error === 'month') return { from: monthsLater(row.from, 4), to: monthsLater(row.to, 4) };
	const swapped = swapDigits(value);
	return swapped === null ? null : { value: swapped };
}

/** The first two neighbours that differ change places: 108651 is 180651; null where that is no change of 2 %. */
function swapDigits(value: number): number | null {
	const digits = [...String(value)];
	for (let at = 0; at + 1 < digits.length; at++) {
		const [a, b] = [digits[at]!, digits[at + 1]!];
		if (a === b || a === '.' || b === '.') continue;
		const swapped = Number([...digits.slice(0, at), b, a, ...digits.slice(at + 2)].join(''));
		if (Math.abs(swapped - value) >= 0.02 * value) return swapped;
	}
	return null;
}

/** A period that ends with its month does so in the other month. */
function monthsLater(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const last = (to: number) => new Date(Date.UTC(year, to, 0)).getUTCDate();
	const target = month + months;
	const at = date === last(month) ? last(target) : Math.min(date, last(target));
	return new Date(Date.UTC(year, target - 1, at)).toISOString().slice(0, 10);
}
