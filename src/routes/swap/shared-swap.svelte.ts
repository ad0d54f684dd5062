import { untrack } from 'svelte';
import { boundsOfAll } from '$lib/geo/bounding-box';
import { sides } from '$lib/model/swap';
import type { SwapRoom } from '$lib/state/swap-room.svelte';
import type { ViewState } from '$lib/state/view-state.svelte';
import type { Ui } from '$lib/ui/context';

/** Whether the page was opened by a link to a swap; the map then opens on it. Call it as the page is made. */
export class SharedSwap {
	isShared = $state(false);

	constructor(room: SwapRoom, view: ViewState, show: Ui['show']) {
		let isAwaited = true;
		$effect(() => {
			const { result, isCurrent } = room;
			if (!this.isShared || !isAwaited || !result || !isCurrent) return;
			isAwaited = false;
			const all = sides
				.flatMap((side) => result[side].parcels.map((parcel) => parcel.bounds))
				.filter((one) => one !== null);
			// A link that says where its sender looked is followed.
			untrack(() => {
				if (view.camera === null && all.length > 0) show(boundsOfAll(all));
			});
		});
	}
}
