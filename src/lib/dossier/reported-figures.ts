import { parseCsv } from '../formats/csv';
import { fail, ok, type Result } from '../model/result';
import { getOrMake } from '../model/collect';
import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { lastStatedUnit, readHedge } from '../model/hedge';
import type { Edition } from '../model/receipt';
import type { Localised } from '../model/text';

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
			url: article.url,
			speaker: seed.speaker,
			...(seed.speakerUk ? { speakerUk: seed.speakerUk } : {}),
			evidence: seed.evidence,
			alsoGivenAs: seed.alsoGivenAs ?? null,
			paragraph: seed.paragraph
		}
	}));
}

/** A published area as a figure: reported, too, by whoever publishes the table. */
export function referenceFigure(
	area: Pick<ReferenceArea, 'id' | 'areaSqKm' | 'note'> & { readonly edition?: Edition },
	name: Localised
): Figure {
	const { note, edition } = area;
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
		precision: Number.isInteger(area.areaSqKm) ? 1 : lastStatedUnit(area.areaSqKm),
		receipt: { type: 'reference', source: name, note, ...(edition ? { edition } : {}) }
	};
}

/** A published area: an official one, or that of a familiar place. */
export interface ReferenceArea {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly areaSqKm: number;
	/** What the table says of it, the publisher at the end or alone. */
	readonly note: Localised;
}

/** Read `reference-areas.csv`. Fails with file, line and reason. */
export function parseReferenceAreas(
	text: string,
	fileName: string
): Result<Map<string, ReferenceArea>> {
	const rows = parseCsv(text);
	if (!rows.ok) return fail(`${fileName}:${rows.reason.line}: ${rows.reason.code}`);
	const areas = new Map<string, ReferenceArea>();
	const notes = new Map<string, Localised>();
	for (const { line, cells } of rows.value) {
		const { id, name, kind, area_km2, note: en, note_uk: uk } = cells;
		const areaSqKm = Number(area_km2);
		if (!id || !name || !kind || !en || !uk)
			return fail(`${fileName}:${line}: needs id, name, kind, area_km2, note and note_uk`);
		if (!(areaSqKm > 0) || !Number.isFinite(areaSqKm))
			return fail(`${fileName}:${line}: area_km2 must be a number above 0, got "${area_km2}"`);
		if (areas.has(id)) return fail(`${fileName}:${line}: the id ${id} stands twice`);
		// One object for one text: many rows share a note, which then travels with the page once.
		const note = getOrMake(notes, en, () => ({ en, uk }));
		areas.set(id, { id, name, kind, areaSqKm, note });
	}
	return ok(areas);
}
