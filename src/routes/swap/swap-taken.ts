import { swapFileName } from '$lib/formats/swap-file';
import type { EmbedTarget } from '$lib/model/embed-target';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import type { Taken } from '$lib/ui/publish/taken';
import { savedSwap, type SwapFileKind, swapFile } from './save-swap';
import type { Saving } from './swap-picture';

interface SwapToTake {
	readonly link: () => string;
	/** Whether the swap is too large for a link. */
	readonly tooLarge: boolean;
	/** Whether it was evaluated as it stands. */
	readonly isReady: boolean;
	readonly title: string;
	/** What its maker calls it; null: nothing. */
	readonly name: string | null;
	/** ISO date. */
	readonly asOf: string;
	/** What has an address with an image of its own. */
	readonly named: readonly EmbedTarget[];
	/** Throws where it cannot be written. */
	readonly saving: () => Saving;
}

/** What can be taken along of a composed swap. */
export function swapTaken({
	link,
	tooLarge,
	isReady,
	title,
	name,
	asOf,
	named,
	saving
}: SwapToTake): Taken {
	const file = (kind: SwapFileKind, label: string) => ({
		label,
		save: () => swapFile(kind, saving())
	});
	const note = tooLarge ? m.swap_room_too_large() : null;
	return {
		link: () => (tooLarge ? null : link()),
		linkNote: note,
		named,
		pictures: [
			{
				key: 'swap',
				label: m.take_what_swap(),
				file: swapFileName(name, ''),
				load: async () => {
					const { pictureOf } = await whole(import('./swap-picture'));
					const all = saving();
					return pictureOf(savedSwap(all), all);
				}
			}
		],
		data: [
			file('file', m.swap_room_save_file()),
			file('geojson', m.swap_room_save_geojson()),
			file('csv', m.swap_room_save_csv())
		],
		isReady,
		cited: () => ({
			kind: 'data',
			title: m.cite_named({ what: m.swap_room_title(), which: title }),
			asOf,
			note,
			url: link(),
			figure: null
		}),
		print: () => print()
	};
}
