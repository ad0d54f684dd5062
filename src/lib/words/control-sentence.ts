import { m } from '$lib/paraglide/messages';
import { type Figure, plausible } from '../model/figure';
import { overlaps } from '../model/interval';
import type { Language } from '../model/language';

/** A piece of running text: words, or a figure to be shown with its receipt. */
export type SentencePart = string | Figure;

interface Control {
	readonly reported: readonly Figure[];
	readonly derived: readonly Figure[];
	readonly measured: readonly Figure[];
}

// Stands in a message for the figures that follow later: no message holds it itself.
const slot = '\u0000';

/**
 * What the reported shares, the reported area and our measurement say about each other, sentence by
 * sentence: two figures agree when the ranges that they stand for meet,
 * measuring errors allowed for.
 */
export function controlSentence(
	{ reported, derived, measured }: Control,
	language: Language
): SentencePart[][] {
	const locale = { locale: language };
	const agree = reported.every((a) => reported.every((b) => overlaps(plausible(a), plausible(b))));
	const sentences: SentencePart[][] = [];
	const say = (message: string, figures: readonly Figure[], named: boolean) =>
		sentences.push(fill(message, figures, named, language));
	const args = [{ figures: slot }, locale] as const;

	if (reported.length > 0)
		say(
			agree ? m.control_reported_agree(...args) : m.control_reported_differ(...args),
			reported,
			false
		);
	const area = byAgreement(derived, reported);
	if (area.all.length > 0) say(m.control_area_all(...args), area.all, true);
	if (area.some.length > 0) say(m.control_area_some(...args), area.some, true);
	if (area.none.length > 0) say(m.control_area_none(...args), area.none, true);
	const ours = byAgreement(measured, reported);
	if (ours.all.length > 0) say(m.control_measured_all(...args), ours.all, true);
	if (ours.some.length > 0) say(m.control_measured_some(...args), ours.some, true);
	if (ours.none.length > 0) say(m.control_measured_none(...args), ours.none, true);
	return sentences;
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

/** Puts a list of figures into a message, each with what it is a share of where `named`. */
function fill(
	message: string,
	figures: readonly Figure[],
	named: boolean,
	language: Language
): SentencePart[] {
	const [before = '', after = ''] = message.split(slot);
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	const items = list.formatToParts(figures.map((_, index) => String(index)));
	const parts = items.flatMap(({ type, value }): SentencePart[] => {
		if (type === 'literal') return [value];
		const figure = figures[Number(value)]!;
		const { receipt } = figure;
		const of = named && receipt.type === 'derived' ? receipt.denominator : null;
		if (!of) return [figure];
		const mixed =
			receipt.type === 'derived' && receipt.note
				? `; ${m.control_mixed({}, { locale: language })}`
				: '';
		return [figure, ` (${of[language]}${mixed})`];
	});
	return [before, ...parts, after];
}
