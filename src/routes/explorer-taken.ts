import { base } from '$app/paths';
import type { SwapShapes } from '$lib/model/dossier';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import type { Ui } from '$lib/ui/context';
import type { Taken } from '$lib/ui/publish/taken';
import { figureData } from '$lib/ui/publish/figure-data';

/** What can be taken along of the first page. */
export function explorerTaken(ui: Ui, shapes: SwapShapes, link: () => string): Taken {
	const { dossier, display } = ui;
	const title = dossier.title[display.language];
	const labels = { swap: title, control: m.control_title(), time: m.time_title() };
	return {
		link,
		pictures: (['swap', 'control', 'time'] as const).map((key) => ({
			key,
			label: labels[key],
			file: `salient-${key}`,
			load: async () => {
				const { explorerPictures } = await whole(import('./explorer-pictures'));
				return explorerPictures[key](dossier, shapes, base);
			}
		})),
		data: [figureData(() => Object.values(dossier.figures), 'salient-figures', display.language)],
		cited: () => ({ kind: 'data', title, asOf: dossier.asOf, note: null, figure: null }),
		print: () => ui.print()
	};
}
