import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { lastStatedUnit, readHedge } from '../model/hedge';
import type { Localised } from '../model/text';
import type { ReferenceArea } from './reference-areas';

/** An article's figures, each with the interval its hedge is read as and its receipt. */
export function reportedFigures(article: Article): Figure[] {
	return article.figures.map((seed) => ({
		id: seed.id,
		kind: 'reported',
		quantity: seed.quantity,
		unit: seed.unit,
		value: seed.value,
		interval: readHedge(seed.value, seed.hedge),
		margin: 0,
		shownAs: 'value',
		hedge: seed.hedge,
		subject: seed.subject,
		asOf: seed.asOf,
		label: seed.label,
		precision: lastStatedUnit(seed.value),
		receipt: {
			type: 'article',
			articleId: article.id,
			title: article.title,
			publisher: article.publisher,
			author: article.author,
			published: article.published,
			speaker: seed.speaker,
			evidence: seed.evidence,
			alsoGivenAs: seed.alsoGivenAs ?? null,
			paragraph: seed.paragraph
		}
	}));
}

/** A published area as a figure: reported, too, by whoever publishes the table. */
export function referenceFigure(area: ReferenceArea, name: Localised): Figure {
	return {
		id: `official-${area.id}`,
		kind: 'reported',
		quantity: 'area',
		unit: 'km2',
		value: area.areaSqKm,
		interval: readHedge(area.areaSqKm, 'exactly'),
		margin: 0,
		shownAs: 'value',
		hedge: 'exactly',
		subject: { what: 'region', holder: null, region: area.id },
		asOf: null,
		label: phrase('published-area', { name }),
		precision: 1,
		receipt: { type: 'reference', source: area.name, note: area.note }
	};
}
