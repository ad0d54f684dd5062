import { decodeSwap, type KnownAreas } from '$lib/formats/swap-code';
import { codeOf, rememberCode } from '$lib/state/swap/swap-codes';
import type { SwapRoom } from '$lib/state/swap-room.svelte';
import { openFaultText, openRemarkTexts } from '$lib/words/open-fault-text';
import { m } from '$lib/paraglide/messages';
import type { LinkPart } from '../address-bar.svelte';
import { keptSwap } from './kept-swap.svelte';

/**
 * The swap in the link. The reported one is what a link without a swap leads to. `onshared` is called
 * where the page was opened by a link to another.
 */
export function swapLink(room: SwapRoom, known: KnownAreas, onshared: () => void): LinkPart {
	let written: string | null = null;
	let isFirst = true;
	/** The link that was opened last, which is read again when the page has started. */
	let opened: { readonly text: string; readonly remarks: readonly string[] } | null = null;
	return {
		key: 's',
		read(text) {
			const wasFirst = isFirst;
			isFirst = false;
			if (text === null) {
				// The room as it was left, and a swap too large for a link, are not given up for nothing.
				const kept = wasFirst && room.isPreset ? keptSwap(known) : null;
				if (kept) room.open(kept);
				else if (!wasFirst && written !== null) room.open(room.preset);
				return [];
			}
			if (text === codeOf(room.swap, known)) return opened?.text === text ? opened.remarks : [];
			const read = decodeSwap(text, known);
			if (!read.ok)
				return [m.swap_room_link_failed({ reason: openFaultText(read.reason, 'swap-link') })];
			rememberCode(read.value, text);
			room.open(read.value);
			if (wasFirst) onshared();
			opened = { text, remarks: openRemarkTexts(read.notes) };
			return opened.remarks;
		},
		write(most) {
			const code = room.isPreset ? null : codeOf(room.swap, known);
			written = code !== null && code.length <= most ? code : null;
			return written;
		}
	};
}
