import type { Localised } from '../model/text';
import { type Language, languages } from '../model/language';

interface Named {
	readonly id: string;
	readonly name: Localised;
}

/**
 * Names for labels, without the last word where most of the regions end in it (`Oblast`, `область`):
 * that a label in capitals names a region, its look says. A name that would then be another
 * region's stays whole (Kyiv Oblast beside Kyiv).
 */
export function shortNames(regions: readonly Named[]): ReadonlyMap<string, Localised> {
	const short = new Map(regions.map(({ id, name }) => [id, { ...name }]));
	for (const language of languages) {
		const names = regions.map(({ name }) => name[language]);
		const ending = commonEnding(names);
		if (ending === null) continue;
		for (const { id, name } of regions) {
			const text = name[language];
			const start = text.slice(0, -ending.length);
			if (text.endsWith(ending) && start !== '' && !names.includes(start)) {
				(short.get(id) as Record<Language, string>)[language] = start;
			}
		}
	}
	return short;
}

/** The last word of most names, with the space before it; null where there is none. */
function commonEnding(names: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const name of names) {
		const space = name.lastIndexOf(' ');
		if (space > 0) counts.set(name.slice(space), (counts.get(name.slice(space)) ?? 0) + 1);
	}
	for (const [ending, count] of counts) if (count * 2 > names.length) return ending;
	return null;
}
