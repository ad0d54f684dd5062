import type { Dossier } from '../model/dossier';
import type { Holder } from '../model/holder';
import type { Language } from '../model/language';
import type { Localised } from '../model/text';
import { countryName } from './names';

/** Whose ground, and where. */
export interface SideName {
	readonly place: string;
	readonly holder: Holder;
}

/** What a region or a country is called. */
export function placeName({ regions }: Pick<Dossier, 'regions'>, code: string): Localised {
	const region = regions.find(({ id }) => id === code);
	return region?.name ?? { en: countryName(code, 'en'), uk: countryName(code, 'uk') };
}

export function sideName(
	dossier: Dossier,
	side: 'offered' | 'asked',
	language: Language
): SideName {
	const { holder, region } = dossier.swap[side];
	return { holder, place: placeName(dossier, region)[language] };
}

/** The country that what is offered lies in. */
export function countryOf({ swap, regions }: Dossier, language: Language): string {
	const region = regions.find(({ id }) => id === swap.offered.region);
	return countryName(region?.country ?? swap.offered.region, language);
}
