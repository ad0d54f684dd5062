import { m } from '$lib/paraglide/messages';
import { type Figure, plausible } from '../model/figure';
import { overlaps } from '../model/interval';
import type { Language } from '../model/language';
import { say } from './figure-words';
import { sentence, type SentencePart } from './sentence';

interface Control {
	readonly reported: readonly Figure[];
	readonly derived: readonly Figure[];
	readonly measured: readonly Figure[];
}

/**
 * What the reported shares, the reported area and our measurement say about each other, sentence by
 * sentence: two figures agree when the ranges that they stand for meet,
 * measuring errors allowed for.
 */
export function controlSentence(
	{ reported, derived, measured }: Control,
	language: Language
): SentencePart[][] {
	const agree = reported.every((a) => reported.every((b) => overlaps(plausible(a), plausible(b))));
	const area = byAgreement(derived, reported);
	const ours = byAgreement(measured, reported);
	const said: [typeof m.control_area_all, readonly Figure[]][] = [
		[agree ? m.control_reported_agree : m.control_reported_differ, reported],
		[m.control_area_all, area.all],
		[m.control_area_some, area.some],
		[m.control_area_none, area.none],
		[m.control_measured_all, ours.all],
		[m.control_measured_some, ours.some],
		[m.control_measured_none, ours.none]
	];
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	return said
		.filter(([, figures]) => figures.length > 0)
		.map(([message, figures]) =>
			sentence((slot) => {
				const items = figures.map((figure) => withBase(slot(figure), figure, language));
				return message({ figures: list.format(items) }, { locale: language });
			})
		);
}

function byAgreement(figures: readonly Figure[], reported: readonly Figure[]) {
	if (reported.length === 0) return { all: [], some: [], none: [] };
	const meets = (figure: Figure) =>
		reported.filter((one) => overlaps(plausible(one), plausible(figure))).length;
	return {
		all: figures.filter((figure) => meets(figure) === reported.length),
		some: figures.filter((figure) => meets(figure) > 0 && meets(figure) < reported.length),
		none: figures.filter((figure) => meets(figure) === 0)
	};
}

/** A share with what it is of; alone where an article gives it. */
function withBase(share: string, { receipt }: Figure, language: Language): string {
	if (receipt.type !== 'derived' || !receipt.of) return share;
	const locale = { locale: language };
	const text = m.control_share_of({ share, wholeOf: say(receipt.of, language) }, locale);
	return receipt.note ? m.control_with_mixed({ text }, locale) : text;
}
