import type { Language } from '../../model/language';

/** Something that an area can be compared with. */
export interface Sized {
	/** Of a thing to compare. */
	readonly id: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly isCountry: boolean;
	readonly areaSqKm: number;
}

/** Countries that readers of a language know from where they live, or from next door. */
const near: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ']),
	uk: new Set(['UA', 'PL', 'MD', 'RO', 'SK', 'HU', 'CZ', 'LT', 'LV', 'EE', 'BG', 'DE'])
};

/** How much farther off in size, as logarithms, a thing may be for a reader to be told it first. */
const later = { elsewhere: 0.06, region: 0.02 } as const;

const most = 10;
/** Of one country, so that a list is not of a single one. */
const mostOfCountry = 3;

/**
 * The ten things whose area is nearest, countries and places near the reader's language a little first; at
 * most three of one country. Empty for an area that is not above 0.
 */
export function aboutSize(
	areaSqKm: number,
	all: readonly Sized[],
	language: Language
): readonly Sized[] {
	if (!(areaSqKm > 0)) return [];
	const scored = all
		.map((one) => ({
			one,
			score:
				Math.abs(Math.log(one.areaSqKm / areaSqKm)) +
				(near[language].has(one.country) ? 0 : later.elsewhere) +
				(one.isCountry ? 0 : later.region)
		}))
		.sort((a, b) => a.score - b.score || (a.one.id < b.one.id ? -1 : 1));
	const counts = new Map<string, number>();
	const found: Sized[] = [];
	for (const { one } of scored) {
		if (found.length === most) break;
		const count = counts.get(one.country) ?? 0;
		if (count === mostOfCountry) continue;
		counts.set(one.country, count + 1);
		found.push(one);
	}
	return found;
}
