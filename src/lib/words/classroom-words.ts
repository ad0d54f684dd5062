import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../model/dossier';
import type { Figure } from '../model/figure';
import type { Language } from '../model/language';
import { controlSentence } from './control-sentence';
import { sentence, type SentencePart } from './sentence';
import { writtenList } from './written-list';

/** A question of the classroom sheet with its answer; null: the dossier's statements are the answer. */
export interface ClassroomQuestion {
	readonly ask: readonly SentencePart[];
	readonly answer: readonly (readonly SentencePart[])[] | null;
}

/**
 * The questions of the classroom sheet, in order, every number in them a figure of the dossier; `figure`
 * finds one by its id.
 */
export function classroomQuestions(
	{ swap, control }: Dossier,
	figure: (id: string) => Figure,
	language: Language
): ClassroomQuestion[] {
	const locale = { locale: language };
	const of = (ids: readonly string[]) => ids.map(figure);
	const reported = of(control.reported);
	const shares = controlSentence(
		{ reported, derived: of(control.derived), measured: of(control.measured) },
		language
	);
	return [
		{
			ask: sentence((slot) =>
				m.classroom_fit(
					{ a: slot(figure(swap.offered.headline)), b: slot(figure(swap.asked.headline)) },
					locale
				)
			),
			answer: [
				sentence((slot) =>
					m.classroom_fit_answer(
						{ ratio: slot(figure(swap.ratio)), measured: slot(figure(swap.measuredRatio)) },
						locale
					)
				)
			]
		},
		{
			ask: sentence((slot) =>
				m.classroom_share(
					{
						total: slot(figure(`official-${swap.asked.region}`)),
						land: slot(figure(`official-${swap.asked.region}-land`)),
						shares: writtenList(reported.map(slot), language)
					},
					locale
				)
			),
			answer: shares
		},
		{
			ask: sentence((slot) =>
				m.classroom_range({ measured: slot(figure(swap.offered.measured)) }, locale)
			),
			answer: [[m.classroom_range_answer({}, locale)]]
		},
		{ ask: [m.classroom_who({}, locale)], answer: null },
		{ ask: [m.classroom_beyond({}, locale)], answer: [[m.classroom_beyond_answer({}, locale)]] }
	];
}
