import type { Dossier } from '../../model/dossier';
import type { Holder } from '../../model/holder';
import type { Language } from '../../model/language';
import type { Localised } from '../../model/text';
import type { NamedSides } from '../../series/day-figures';
import type { NamedGround } from '../../series/series-figure';
import type { SwapGrounds } from '../../series/swap-grounds';
import { countryName } from '../../words/names';

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

/** The grounds of both sides with the names that figures of them need. */
export function namedSides(dossier: Dossier, grounds: SwapGrounds): NamedSides {
	const { offered, asked } = dossier.swap;
	const of = { name: placeName(dossier, offered.region), region: offered.region };
	return {
		offered: { ...of, ground: grounds.offered },
		offeredAndContested: { ...of, ground: grounds.offeredAndContested },
		asked: {
			ground: grounds.asked,
			name: placeName(dossier, asked.region),
			region: asked.region
		}
	};
}

/** Each region of the ground that is asked for, by itself. */
export function namedParts(dossier: Dossier, grounds: SwapGrounds): NamedGround[] {
	return grounds.parts.map((ground) => {
		const region = ground.regions[0]!;
		return { ground, region, name: placeName(dossier, region) };
	});
}
