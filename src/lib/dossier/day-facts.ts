import type { ClaimFacts } from '../model/judgement';
import type { PublishedFigure } from '../model/published-figure';
import type { PackedSeries } from '../model/series';
import { unpackSeries } from '../series/unpack-series';
import { loadPublished } from './load-published';

/** Facts with what is known of other days. Throws Error where the series is broken. */
export function withDays(
	facts: ClaimFacts,
	packed: PackedSeries,
	published: readonly PublishedFigure[]
): ClaimFacts {
	const series = unpackSeries(packed);
	if (!series.ok) throw new Error(series.reason.code);
	const figures = published.map(({ figure }) => [figure.id, figure] as const);
	return {
		...facts,
		byDay: { series: series.value, published },
		figures: { ...facts.figures, ...Object.fromEntries(figures) }
	};
}

/** The same from the tables as they travel, by file name. Throws Error where one is broken. */
export function withDayTables(
	facts: ClaimFacts,
	packed: PackedSeries,
	tables: Readonly<Record<string, string>>
): ClaimFacts {
	const nameOf = (code: string) => facts.places.find(({ id }) => id === code)?.name ?? null;
	const published = loadPublished(tables, packed, nameOf);
	if (!published.ok) throw new Error(published.reason);
	return withDays(facts, packed, published.value);
}
