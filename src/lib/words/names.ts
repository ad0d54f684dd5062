import { m } from '$lib/paraglide/messages';
import type { SeedStatement } from '../model/article';
import type { ArticleHead } from '../model/dossier';
import type { FigureKind } from '../model/figure';
import type { Holder } from '../model/holder';
import type { Language } from '../model/language';
import type { ArticleReceipt } from '../model/receipt';
import { formatDate } from './format-date';
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

/** The same in the form that follows “held by”: in Ukrainian the genitive. */
export const holderOf = wordFor<Holder>({ UA: m.holder_of_UA, RU: m.holder_of_RU });

/** The country of an ISO 3166-1 code, in the interface's language. */
export function countryName(code: string, language: Language): string {
	// Nearly all that is asked for, and the browser's first look into its own list is long.
	if (code === 'UA') return m.holder_UA({}, { locale: language });
	if (code === 'RU') return m.holder_RU({}, { locale: language });
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** Who an article says a figure is from, and in which language that is; null where it is the article itself. */
export function speakerOf(
	{ speaker, speakerUk }: Pick<ArticleReceipt, 'speaker' | 'speakerUk'>,
	language: Language
): { text: string; language: Language } | null {
	return speaker === null ? null : inEither(speaker, speakerUk, language);
}

/** A name or words that come with the data in English, and mostly in Ukrainian, in the better of the two. */
export function inEither(
	en: string,
	uk: string | undefined,
	language: Language
): { text: string; language: Language } {
	return language === 'uk' && uk ? { text: uk, language } : { text: en, language: 'en' };
}

/** A phrase as it begins a line. */
export function capitalised(text: string, language: Language): string {
	return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** What an article is called in running text: who published it, and when. */
export function sourceName(
	{ publisher, published }: Pick<ArticleHead, 'publisher' | 'published'>,
	language: Language
): string {
	return `${publisher}, ${formatDate(published, language)}`;
}
