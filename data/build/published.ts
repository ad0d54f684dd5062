import * as v from 'valibot';
import { dataFolder } from './facts.ts';
import { regionList } from './geography/region-list.ts';
import { day, number, readRows, text, type Line } from './read-rows.ts';

export const publishedFile = 'published-figures.csv';

const positive = v.pipe(
	number,
	v.check((value) => value > 0, 'expected a number above 0')
);
const units = ['km2', 'mi2', 'percent'] as const;
const isPlace = (id: string) => id === 'UA' || regionList.some((region) => region.id === id);

const rowSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z\d-]+$/, 'expected small letters, digits and hyphens')),
	published: day,
	as_of_from: day,
	as_of_to: day,
	quantity: v.picklist(['held', 'change']),
	holder: v.picklist(['UA', 'RU']),
	places: v.pipe(
		v.string(),
		v.check((ids) => ids.split('+').every(isPlace), 'expected UA or ids of regions, joined by +')
	),
	value: positive,
	unit: v.picklist(units),
	hedge: v.picklist(['none', 'about', 'nearly', 'over', 'under', 'at-least', 'up-to']),
	also_value: v.union([v.literal(''), positive]),
	also_unit: v.picklist(['', ...units]),
	publisher: text,
	url: v.pipe(
		v.string(),
		v.regex(/^[^\s/:]+\.[^\s/:]+(\/\S*)?$/, 'expected an address without its protocol')
	),
	evidence: v.pipe(
		text,
		v.check((words) => words.split(/\s+/).length <= 8, 'expected at most 8 words')
	)
});

/** A figure that somebody published: see `data/facts/README.md`. */
export type PublishedRow = v.InferOutput<typeof rowSchema> & Line;

/** Reads the published figures, each row by itself. Throws with file, line, column and reason. */
export function readPublished(data = dataFolder): PublishedRow[] {
	return readRows(new URL('facts/', data), publishedFile, rowSchema);
}
