import type { ArticleHead } from './dossier';
import type { Localised } from './text';

/** What articles say happened on a date. */
export interface DatedEvent {
	/** ISO year, month or date, as exact as the articles are. */
	readonly date: string;
	readonly what: Localised;
	readonly article: Pick<ArticleHead, 'id' | 'publisher' | 'published'>;
}
