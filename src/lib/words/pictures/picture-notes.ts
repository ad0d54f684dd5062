import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';
import { sourceName } from '../names';

/** The day that the ground is drawn of. */
export function asOfNote({ asOf }: Pick<Dossier, 'asOf'>, language: Language): string {
	return m.footer_as_of({ date: formatDate(asOf, language) }, { locale: language });
}

/** Who reported the figures of a picture, and what the measured ones rest on. */
export function dataNote(
	{ dataHash }: Pick<Dossier, 'dataHash'>,
	reported: readonly Figure[],
	language: Language
): string {
	const names = reported.flatMap(({ receipt }) =>
		receipt.type === 'article' ? [sourceName(receipt, language)] : []
	);
	const sources = [...new Set(names)].join('; ');
	const locale = { locale: language };
	return [
		...(sources === '' ? [] : [m.picture_reported({ sources }, locale)]),
		m.picture_data({ hash: dataHash }, locale)
	].join(' ');
}
