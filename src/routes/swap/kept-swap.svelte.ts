import { decodeSwap, type KnownAreas } from '$lib/formats/swap-code';
import type { Swap } from '$lib/model/swap';
import { keepInTab, keptInTab } from '$lib/state/kept-in-tab';
import { codeOf } from '$lib/state/swap/swap-codes';
import type { SwapRoom } from '$lib/state/swap-room.svelte';

const name = 'swap';

/** Keep a room's swap in the tab, also one that is too large for a link. Call it as the page is made. */
export function keepSwap(room: SwapRoom, known: KnownAreas): void {
	let isFirst = true;
	$effect(() => {
		const code = room.isPreset ? null : codeOf(room.swap, known);
		// The room starts with the reported one: what was kept is opened after that.
		if (!isFirst || code !== null) keepInTab(name, code);
		isFirst = false;
	});
}

/** The swap that was kept in the tab; null where there is none, or none that these data have. */
export function keptSwap(known: KnownAreas): Swap | null {
	const code = keptInTab(name);
	const read = code === null ? null : decodeSwap(code, known);
	return read?.ok ? read.value : null;
}
