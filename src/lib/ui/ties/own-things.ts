import type { CompareThing } from '../../model/comparison';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { type GroundMeaning, meaningParts } from '../../model/mapping';
import type { OwnDay, OwnLayer } from '../../model/own-layer';
import type { Language } from '../../model/language';
import { outlineFigure } from '../../model/outline-figure';
import { ownWords } from '../../words/own-words';
import { ownSource } from '../../words/ties/tie-words';

/** A status of a day of the reader's own ground, as something to compare. */
export interface OwnThing {
	readonly meaning: GroundMeaning;
	readonly thing: CompareThing;
	readonly figure: Figure;
}

/** What the shapes of a day's ground are kept under: of other files they are others, on the same day, too. */
export function ownLayerOf({ day, files }: OwnDay): `own-${string}` {
	const named = [day ?? 'undated', ...files].join('|');
	// It is part of ids, which hold no spaces.
	return `own-${named.replace(/[\s%]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}

/** Every status that a day has ground of, the largest first. */
export function ownThings(layer: OwnLayer, own: OwnDay, language: Language): OwnThing[] {
	const name = ownWords(layer.name);
	const source = ownSource(layer, language);
	const areas = new Map<GroundMeaning, number>();
	for (const { meaning, areaSqKm } of own.areas)
		areas.set(meaning, (areas.get(meaning) ?? 0) + areaSqKm);
	return [...areas]
		.filter(([, areaSqKm]) => areaSqKm > 0)
		.sort(([, a], [, b]) => b - a)
		.map(([meaning, areaSqKm]) => {
			const label = phrase('own-thing', { meaning, name, day: own.day ?? '' });
			const id = `${ownLayerOf(own)}-${meaning}`;
			const figure = outlineFigure({
				...{ id: `${id}-area`, areaSqKm, label, asOf: own.day, region: 'UA' },
				layer: phrase('own-source', { ...source }),
				note: phrase('own-note', { maker: source.maker })
			});
			const thing: CompareThing = {
				...{ id, kind: 'own', name: label, figure: figure.id, home: null },
				holder: meaningParts(meaning)?.holder ?? null,
				features: [{ layer: ownLayerOf(own), id: meaning }],
				...(own.day === null ? {} : { day: own.day })
			};
			return { meaning, thing, figure };
		});
}
