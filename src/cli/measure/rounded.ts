import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/** A number for people: whole from a thousand on, else about four digits. */
export function rounded(value: number): string {
	if (value > 0 && value < 0.1) {
		const text = value.toPrecision(3);
		return getLocale() === 'en' ? text : text.replace('.', ',');
	}
	return withDigits(value, digitsOf(value));
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
	return value.toLocaleString(getLocale(), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		// Ukrainian parts thousands from five digits on.
		useGrouping: getLocale() === 'uk' ? 'min2' : true
	});
}
