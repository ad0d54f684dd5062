import type { CitedEvent, CitedStatement, DossierArticle } from '../../model/dossier';

/** What an article says happened, or was said, on a date. */
export type TimelineEntry =
	| { readonly kind: 'event'; readonly article: DossierArticle; readonly event: CitedEvent }
	| { readonly kind: 'statement'; readonly article: DossierArticle; readonly said: CitedStatement };

interface TimelineDate {
	/** ISO year, month or date, as exact as the articles are. */
	readonly date: string;
	readonly entries: readonly TimelineEntry[];
}

/** All dated events and statements of the articles, oldest first; a year stands before its months. */
export function timelineOf(articles: readonly DossierArticle[]): TimelineDate[] {
	const dates = new Map<string, TimelineEntry[]>();
	const put = (date: string, entry: TimelineEntry) =>
		dates.set(date, [...(dates.get(date) ?? []), entry]);
	for (const article of articles) {
		for (const event of article.events) put(event.date, { kind: 'event', article, event });
		for (const said of article.statements)
			if (said.date) put(said.date, { kind: 'statement', article, said });
	}
	return [...dates]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([date, entries]) => ({ date, entries }));
}
