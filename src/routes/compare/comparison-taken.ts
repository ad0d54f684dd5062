import type { CompareItem, Against } from '$lib/model/comparison';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import type { OneScale } from '$lib/pictures/one-scale';
import { tableCsv } from '$lib/state/publish/figure-files';
import type { Ui } from '$lib/ui/context';
import type { Taken } from '$lib/ui/publish/taken';
import { areasSentence } from '$lib/words/compare/compare-sentences';
import { comparisonRows } from '$lib/words/compare/table-rows';
import { plainText, type SentencePart } from '$lib/words/sentence';

interface Comparison {
	readonly items: readonly CompareItem[];
	readonly all: readonly Against[];
	/** Null before there is anything to draw. */
	readonly sheet: OneScale | null;
	/** What is to be said of it. */
	readonly sentences: readonly (readonly SentencePart[])[];
	/** How many of them are of the reader's own files, which no link holds. */
	readonly own: number;
}

/** What can be taken along of a comparison. */
export function comparisonTaken(
	{ items, all, sheet, sentences, own }: Comparison,
	ui: Ui,
	link: () => string
): Taken {
	const { language } = ui.display;
	const lines = () =>
		[areasSentence(items, language), ...sentences].map((parts) => plainText(parts, ui.display));
	return {
		link: () => (own === items.length ? null : link()),
		linkNote:
			own === 0 ? null : own === items.length ? m.ties_compare_no_link() : m.ties_compare_link(),
		pictures: sheet
			? [
					{
						key: 'comparison',
						label: m.compare_title(),
						file: m.compare_file(),
						load: async () => {
							const picture = await whole(import('$lib/pictures/subjects/comparison'));
							return picture.comparisonPicture(items, ui.dossier);
						}
					}
				]
			: [],
		data: [
			{
				label: m.compare_csv(),
				save: () => ({
					file: new Blob([tableCsv(comparisonRows(items, all, language), language)], {
						type: 'text/csv'
					}),
					name: `${m.compare_file()}.csv`
				})
			},
			{ label: m.compare_copy(), copy: () => lines().join('\n') }
		],
		// Which things are compared stands in the first sentence.
		cited: () => ({
			kind: 'data',
			title: m.compare_title(),
			asOf: ui.dossier.asOf,
			note: lines()[0] ?? null,
			figure: null
		}),
		print: () => ui.print()
	};
}
