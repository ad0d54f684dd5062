import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import { whole } from '../../model/whole-module';
import { say } from '../../words/figure-words';
import { formatFigure } from '../../words/format-figure';
import type { Ui } from '../context';
import { figureData } from './figure-data';
import type { Taken } from './taken';

/** What can be taken along of one number. */
export function receiptTaken(figure: Figure, { display, dossier }: Ui): Taken {
	const { language } = display;
	const name = `salient-${figure.id.replace(/[^\w-]+/g, '-')}`;
	return {
		// No address opens a receipt: it is that of the page, with the view.
		link: () => location.href,
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
