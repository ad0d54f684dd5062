import { m } from '$lib/paraglide/messages';
import type { SeedStatement } from '../model/article';
import type { DossierArticle } from '../model/dossier';
import type { FigureKind } from '../model/figure';
import type { Holder } from '../model/holder';
import type { Language } from '../model/language';
import { wordFor } from './say';

export const kindWord = wordFor<FigureKind>({
	reported: m.kind_reported,
	measured: m.kind_measured,
	derived: m.kind_derived
});

export const stanceWord = wordFor<SeedStatement['stance']>({
	proposes: m.stance_proposes,
	refuses: m.stance_refuses,
	reports: m.stance_reports,
	comments: m.stance_comments
});

export const holderName = wordFor<Holder>({ UA: m.holder_UA, RU: m.holder_RU });

/** The country of an ISO 3166-1 code, in the interface's language. */
export function countryName(code: string, language: Language): string {
	// Nearly all that is asked for, and the browser's first look into its own list is long.
	if (code === 'UA') return m.holder_UA({}, { locale: language });
	if (code === 'RU') return m.holder_RU({}, { locale: language });
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** What an article is called in running text: its publisher, or plainly that the copy names none. */
export function sourceName(article: Pick<DossierArticle, 'publisher'>): string {
	return article.publisher ?? m.source_unnamed();
}
