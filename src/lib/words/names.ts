import { m } from '$lib/paraglide/messages';
import type { SeedStatement } from '../model/article';
import type { DossierArticle } from '../model/dossier';
import type { FigureKind } from '../model/figure';
import type { Holder } from '../model/holder';
import type { Language } from '../model/language';

export function kindWord(kind: FigureKind): string {
	switch (kind) {
		case 'reported':
			return m.kind_reported();
		case 'measured':
			return m.kind_measured();
		case 'derived':
			return m.kind_derived();
	}
}

export function stanceWord(stance: SeedStatement['stance']): string {
	switch (stance) {
		case 'proposes':
			return m.stance_proposes();
		case 'refuses':
			return m.stance_refuses();
		case 'reports':
			return m.stance_reports();
		case 'comments':
			return m.stance_comments();
	}
}

export function holderName(holder: Holder): string {
	return holder === 'UA' ? m.holder_UA() : m.holder_RU();
}

/** The country of an ISO 3166-1 code, in the interface's language. */
export function countryName(code: string, language: Language): string {
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** What an article is called in running text: its publisher, or plainly that the copy names none. */
export function sourceName(article: Pick<DossierArticle, 'publisher'>): string {
	return article.publisher ?? m.source_unnamed();
}
