import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import type { GroundMeaning } from '../../model/mapping';
import type { OwnDay, OwnLayer } from '../../model/own-layer';
import type { Language } from '../../model/language';
import { outlineFigure } from '../../model/outline-figure';
import type { Localised } from '../../model/text';
import { ownWords } from '../../words/own-words';
import { ownSource } from '../../words/ties/tie-words';
import { ownLayerOf } from './own-things';

/** What a status of the reader's own ground has in one region. */
export interface OwnPart {
	/** ISO 3166-2. */
	readonly region: string;
	readonly name: Localised;
	readonly figure: Figure;
}

interface Named {
	readonly id: string;
	readonly name: Localised;
}

/** Every region of ours that a status has ground in, the largest first; ground elsewhere is in none. */
export function ownParts(
	layer: OwnLayer,
	own: OwnDay,
	{
		meaning,
		regions,
		language
	}: { meaning: GroundMeaning; regions: readonly Named[]; language: Language }
): OwnPart[] {
	const source = ownSource(layer, language);
	return own.areas
		.flatMap((area) => {
			const known = regions.find(({ id }) => id === area.region);
			return known && area.meaning === meaning && area.areaSqKm > 0 ? [{ ...area, known }] : [];
		})
		.sort((a, b) => b.areaSqKm - a.areaSqKm)
		.map(({ areaSqKm, known: { id, name } }) => ({
			region: id,
			name,
			figure: outlineFigure({
				...{ id: `${ownLayerOf(own)}-${meaning}-${id}-area`, areaSqKm },
				...{ asOf: own.day, region: id },
				label: phrase('own-part', { meaning, place: name, name: ownWords(layer.name) }),
				layer: phrase('own-source', { ...source }),
				note: phrase('own-note', { maker: source.maker })
			})
		}));
}
