/** Something to be cited: a page or data of ours, or the article that a figure is from. */
export interface CitedWork {
	readonly kind: 'news' | 'page' | 'data';
	/** Null where the source gives none that we know. */
	readonly title: string | null;
	/** Persons, as they sign; null where nobody does. */
	readonly author: string | null;
	readonly publisher: string;
	/** ISO date, or the first and the last that it can be with a slash between them; null: unknown. */
	readonly published: string | null;
	/** Of pages and data of ours; null for what others published. */
	readonly version: string | null;
	readonly url: string;
	/** ISO date on which the address was looked at; null for what we cannot know that of. */
	readonly accessed: string | null;
	/** What else a reader needs to find the same thing again; null: nothing. */
	readonly note: string | null;
	/** BCP 47. */
	readonly language: string;
}
