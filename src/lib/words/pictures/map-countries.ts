import type { Dossier } from '../../model/dossier';
import type { Language } from '../../model/language';
import { countryName } from '../names';

/**
 * The names of countries as a map has them: the two that the swap is between, and then all others.
 * `land`: ISO codes of those that it may show.
 */
export function mapCountries(
	land: readonly string[],
	{ swap, regions }: Pick<Dossier, 'swap' | 'regions'>,
	language: Language
): readonly { readonly code: string; readonly name: string }[] {
	const own = [swap.asked, swap.offered].map(
		({ region }) => regions.find(({ id }) => id === region)?.country ?? region
	);
	return [...new Set([...own, ...land])].map((code) => ({
		code,
		name: countryName(code, language).toLocaleUpperCase(language)
	}));
}
