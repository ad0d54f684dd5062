import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { formatNumber } from '../../lib/words/format-figure';

/** A number for people: whole from a thousand on, else about four digits. */
export function rounded(value: number): string {
	const isSmall = value > 0 && value < 0.1;
	return withDigits(value, isSmall ? 2 - Math.floor(Math.log10(value)) : digitsOf(value));
}

export function roundedArea(areaSqKm: number): string {
	return m.measure_sq_km({ value: rounded(areaSqKm) });
}

export function roundedSqMi(areaSqMi: number): string {
	// Any decimals, zeros too, take one form of the word.
	const count = digitsOf(areaSqMi) > 0 ? 0.5 : Math.round(areaSqMi);
	return m.measure_sq_mi({ value: rounded(areaSqMi), count });
}

export function percent(share: number): string {
	return m.measure_percent({ value: withDigits(100 * share, share < 0.1 ? 2 : 1) });
}

function digitsOf(value: number): number {
	return value === 0 || value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3;
}

function withDigits(value: number, digits: number): string {
	return formatNumber(value, 10 ** -digits, getLocale());
}
