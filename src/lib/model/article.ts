import * as v from 'valibot';
import { quantities, unitOfQuantity } from './figure';
import { hedges } from './hedge';
import { dateSchema, holderSchema, placeIdSchema } from './region';
import { localisedSchema } from './text';

const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits, hyphens')
);
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
const sentence = v.pipe(v.string(), v.nonEmpty());

/** Seeds are written by hand: a key that we do not know is a typing error, so every object is strict. */
const localised = v.strictObject(localisedSchema.entries);

/** A year, month or day that the calendar has: no 30 February. Other formats are another check's business. */
function isInCalendar(text: string): boolean {
	if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return true;
	const date = new Date(text);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
const notInCalendar = 'must be a date that the calendar has';
const day = v.pipe(dateSchema, v.check(isInCalendar, notInCalendar));

/** A day, or where the page shows none, the first and the last that it can be: `2025-02-12/2025-02-13`. */
const publishedSchema = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/,
		'must be a date, or two with a slash between them'
	),
	v.check((text) => text.split('/').every(isInCalendar), notInCalendar),
	v.check((text) => {
		const [first = '', last] = text.split('/');
		return last === undefined || first < last;
	}, 'must be an earlier date before a later one')
);

/** The first and the last day that an article can be of; the same where its day is known. */
export function daysOf(published: string): readonly [first: string, last: string] {
	const [first = '', last = first] = published.split('/');
	return [first, last];
}

/** The most words of an article that one piece of evidence may repeat. */
export const maxEvidenceWords = 8;

/** Evidence is proof, not quotation: at most eight words of the article, verbatim. */
const evidence = v.pipe(
	v.string(),
	v.nonEmpty(),
	v.check(
		(text) => text.trim().split(/\s+/).length <= maxEvidenceWords,
		`must be at most ${maxEvidenceWords} words`
	)
);

/** What a seed's figure, statement or event is about, for the map: held ground or a region. */
const subjectSchema = v.strictObject({
	/** For `swap`, `holder` and `region` name the ground offered; `holder` is null where no ground is named. */
	what: v.picklist(['held', 'advance', 'region', 'swap']),
	holder: v.nullable(holderSchema),
	region: placeIdSchema
});

const seedFigureSchema = v.pipe(
	v.strictObject({
		id: slug,
		quantity: v.picklist(quantities),
		value: v.pipe(v.number(), v.finite(), v.minValue(0)),
		unit: v.picklist(Object.values(unitOfQuantity)),
		/** The same figure in the article's other unit, e.g. `1.5 miles`; left out where there is none. */
		alsoGivenAs: v.optional(sentence),
		hedge: v.picklist(hedges),
		subject: subjectSchema,
		label: localised,
		/** The day the text speaks of; else the day the article was published; else null. */
		asOf: v.nullable(day),
		/** Who the article says it is from, as worded there; null where the article speaks in its own voice. */
		speaker: v.nullable(sentence),
		/** The same in Ukrainian; left out where it is a name that needs no translation. */
		speakerUk: v.optional(sentence),
		evidence,
		paragraph
	}),
	v.forward(
		v.check(
			({ quantity, unit }) => unitOfQuantity[quantity] === unit,
			'must be the unit of the quantity (area: km2, share: percent, distance: km, ratio: times)'
		),
		['unit']
	)
);
export type SeedFigure = v.InferOutput<typeof seedFigureSchema>;

const seedStatementSchema = v.strictObject({
	id: slug,
	actor: localised,
	stance: v.picklist(['proposes', 'refuses', 'reports', 'comments']),
	paraphrase: localised,
	/** The day of the words, as far as the article fixes it; null where it does not. */
	date: v.nullable(day),
	/** Where the words were said, as the article names it (an interview, a briefing); null where it does not. */
	through: v.nullable(localised),
	evidence,
	paragraph,
	subject: v.nullable(subjectSchema)
});
export type SeedStatement = v.InferOutput<typeof seedStatementSchema>;

const seedEventSchema = v.strictObject({
	/** ISO date, year-month, or year: as exact as the article is. */
	date: v.pipe(
		v.string(),
		v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or date'),
		v.check(isInCalendar, notInCalendar)
	),
	what: localised,
	where: v.nullable(localised),
	/** Region on the map, where the event has one. */
	region: v.nullable(placeIdSchema),
	evidence: v.optional(evidence),
	paragraph
});
export type SeedEvent = v.InferOutput<typeof seedEventSchema>;

/** One file of `seeds/`: an article, and what it says about territory. */
export const articleSchema = v.strictObject({
	id: slug,
	/** File name of the source text that the evidence was read from. */
	sourceFile: v.pipe(v.string(), v.regex(/^[^/\\]+$/, 'must be a file name without folders')),
	title: sentence,
	publisher: sentence,
	author: v.nullable(sentence),
	published: publishedSchema,
	/** Where it stands: for a link, never for a request. */
	url: v.pipe(
		v.string(),
		v.regex(/^https?:\/\/[^\s]+$/, 'must be an address that starts with http')
	),
	/** How the published page was found to be this article. */
	identified: v.strictObject({
		...localisedSchema.entries,
		/** What is known from the page alone, because our copy does not have it. */
		fromPage: v.array(v.picklist(['title', 'publisher', 'author', 'published']))
	}),
	/** Whose report the article is, or takes its figures from. */
	original: localised,
	/** What our copy of the text has of all this. */
	provenance: localised,
	lede: localised,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')),
	figures: v.array(seedFigureSchema),
	statements: v.array(seedStatementSchema),
	events: v.array(seedEventSchema)
});
export type Article = v.InferOutput<typeof articleSchema>;
