import { base } from '$app/paths';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import type { Dossier, SwapShapes } from '$lib/model/dossier';
import type { Ui } from '$lib/ui/context';
import type { Taken, TakenPicture } from '$lib/ui/publish/taken';
import { figureData } from '$lib/ui/publish/figure-data';
import type { EmbedName } from '$lib/model/embed';
import { embedded } from './embedded';
import type { Shared } from './shared';

const names: readonly EmbedName[] = ['swap', 'control', 'time', 'map'];

/** What can be taken along of the first page. */
export function explorerTaken(ui: Ui, shapes: SwapShapes, { view, address, seen }: Shared): Taken {
	const { dossier, display } = ui;
	const title = dossier.title[display.language];
	const labels = { swap: title, control: m.control_title(), time: m.time_title() };
	return {
		link: () => address.link,
		embeds: names.map((name) => embedded(name, ui)),
		pictures: [
			...(['swap', 'control', 'time'] as const).map((key) => ({
				key,
				label: labels[key],
				file: `salient-${key}`,
				load: async () => {
					const { explorerPictures } = await whole(import('./explorer-pictures'));
					return explorerPictures[key](dossier, shapes, base);
				}
			})),
			...(view.isMapLive ? [mapTaken(dossier, view, seen)] : [])
		],
		pictureNote: view.isMapLive ? null : m.picture_map_not_yet(),
		data: [figureData(() => Object.values(dossier.figures), 'salient-figures', display.language)],
		cited: () => ({ kind: 'data', title, asOf: dossier.asOf, note: null, figure: null }),
		print: () => ui.print()
	};
}

/** The live map, as it is seen when its image is asked for. */
function mapTaken(
	dossier: Dossier,
	{ visible, dayOnMap: day }: Shared['view'],
	seen: Shared['seen']
): TakenPicture {
	return {
		key: 'map',
		label: m.picture_map_label(),
		file: 'salient-map',
		hasOwnTheme: true,
		load: async () => {
			const { seenMapPicture } = await whole(import('$lib/pictures/subjects/seen-map'));
			const map = await seen();
			if (!map) throw new Error('the map is not there');
			return seenMapPicture(dossier, map, { visible, day });
		}
	};
}
