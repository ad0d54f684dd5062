import type { Ui } from '$lib/ui/context';
import type { Taken } from '$lib/ui/publish/taken';
import { figureData } from '$lib/ui/publish/figure-data';
import { type EmbedRoom, embedTarget } from '$lib/words/publish/embed-targets';

const embedded: readonly EmbedRoom[] = ['swap', 'control', 'time', 'map'];

/** What can be taken along of the first page. */
export function explorerTaken(ui: Ui, link: () => string): Taken {
	const { dossier, display } = ui;
	const title = dossier.title[display.language];
	return {
		link,
		embeds: embedded.map(embedTarget),
		data: [figureData(() => Object.values(dossier.figures), 'salient-figures', display.language)],
		cited: () => ({ kind: 'data', title, asOf: dossier.asOf, note: null, figure: null }),
		print: () => ui.print()
	};
}
