import { m } from '$lib/paraglide/messages';
import type { CitedWork } from '../../model/citation';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';

/** What is to be cited of the site, as the place that offers it knows it. */
export interface CitedHere {
	readonly kind: 'page' | 'data';
	/** In the page's language. */
	readonly title: string;
	/** ISO date that it is of; null: of none. */
	readonly asOf: string | null;
	/** A sentence that a reader needs to find the same again; null: none. */
	readonly note: string | null;
	/** The whole address, with the view in it. */
	readonly url: string;
	/** The figure that it is, whose source is cited first where somebody published it. */
	readonly figure: Figure | null;
}

/** What is cited the same everywhere. */
export interface CitedBy {
	/** The program's, as package.json has it. */
	readonly version: string;
	readonly dataHash: string;
	/** ISO date, by the reader's clock. */
	readonly today: string;
	readonly language: Language;
}

/** What to cite: the source that published a figure, then the site. What is not known is null. */
export function citedWorks(here: CitedHere, by: CitedBy): readonly CitedWork[] {
	const { kind, title, asOf, url } = here;
	const date = asOf && `${m.receipt_as_of({ date: formatDate(asOf, by.language) })}.`;
	const ours: CitedWork = {
		kind,
		title,
		author: null,
		publisher: m.site_name(),
		published: null,
		version: m.cite_version({ version: by.version, hash: by.dataHash }),
		url,
		accessed: by.today,
		note: [date, here.note].filter(Boolean).join(' ') || null,
		language: by.language
	};
	const source = here.figure && sourceOf(here.figure);
	return source ? [source, ours] : [ours];
}

/** The article or page that a figure is from, in its own language; null where nobody published it so. */
function sourceOf({ receipt }: Figure): CitedWork | null {
	if (receipt.type !== 'article' && receipt.type !== 'published') return null;
	const { title, publisher, published, url } = receipt;
	return {
		kind: 'news',
		title,
		author: receipt.type === 'article' ? receipt.author : null,
		publisher,
		published,
		version: null,
		url,
		// Whoever cites it has to look at it: we do not know when.
		accessed: null,
		note: null,
		// The dossier's articles are English.
		language: receipt.type === 'article' ? 'en' : receipt.pageLanguage
	};
}
