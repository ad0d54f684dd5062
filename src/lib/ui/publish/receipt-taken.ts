import { m } from '$lib/paraglide/messages';
import type { EmbedTarget } from '../../model/embed-target';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { whole } from '../../model/whole-module';
import { say } from '../../words/figure-words';
import { type Display, formatFigure } from '../../words/format-figure';
import type { Ui } from '../context';
import { figureData } from './figure-data';
import type { Taken } from './taken';

const fromTable = 'published-';

/** The page for frames that a figure of the table of published ones has. */
function embedOf(figure: Figure, unitSystem: Display['unitSystem']): readonly EmbedTarget[] {
	const { id, label, receipt } = figure;
	if (receipt.type !== 'published' || !id.startsWith(fromTable)) return [];
	const text = (language: Language) =>
		m.cite_named(
			{ what: say(label, language), which: formatFigure(figure, { language, unitSystem }) },
			{ locale: language }
		);
	const title = { en: text('en'), uk: text('uk') };
	return [{ name: `figure-${id.slice(fromTable.length)}`, label: title, title }];
}

/** What can be taken along of one number. */
export function receiptTaken(figure: Figure, { display, dossier }: Ui): Taken {
	const { language } = display;
	const name = `salient-${figure.id.replace(/[^\w-]+/g, '-')}`;
	return {
		// No address opens a receipt: it is that of the page, with the view.
		link: () => location.href,
		embeds: embedOf(figure, display.unitSystem),
		data: [
			figureData(() => [figure], name, language),
			{
				label: m.take_data_json(),
				save: async () => {
					const { figureJson } = await whole(import('../../state/publish/figure-files'));
					const json = figureJson(figure, language, dossier.dataHash);
					return { file: new Blob([json], { type: 'application/json' }), name: `${name}.json` };
				}
			}
		],
		cited: () => ({
			kind: 'page',
			title: m.cite_named({
				what: say(figure.label, language),
				which: formatFigure(figure, display)
			}),
			asOf: figure.asOf,
			note: null,
			figure
		})
	};
}
