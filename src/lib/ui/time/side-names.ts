import type { Dossier } from '../../model/dossier';
import type { NamedSides } from '../../series/day-figures';
import type { NamedGround } from '../../series/series-figure';
import type { SwapGrounds } from '../../series/swap-grounds';
import { placeName } from '../../words/side-name';

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
