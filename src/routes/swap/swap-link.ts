import { dayOfCode, decodeSwap, type KnownAreas } from '$lib/formats/swap-code';
import { isDayText } from '$lib/model/drawn-day';
import { codeOf, rememberCode } from '$lib/state/swap/swap-codes';
import type { SwapRoom } from '$lib/state/swap-room.svelte';
import { openFaultText, openRemarkTexts } from '$lib/words/open-fault-text';
import { m } from '$lib/paraglide/messages';
import type { LinkPart } from '../address-bar.svelte';
import { keptSwap } from './kept-swap.svelte';

interface LinkInput {
	readonly room: SwapRoom;
	readonly known: KnownAreas;
	/** Whether the room's day was chosen on the page: the address is still that of the day before. */
	readonly isChosen: boolean;
	/** Called where the page was opened by a link to another swap. */
	readonly onshared: () => void;
	/** Bring up the ground of the day that a link is of, undefined: the dossier's own; false where there is none. */
	readonly onday: (day: string | undefined) => Promise<boolean>;
	/** Has the link read once more. */
	readonly reread: (part: LinkPart) => void;
}

/**
 * The swap in the link: its code, or of a further drawn day the day alone for what the room opens
 * with. The reported one is what a link without a swap leads to.
 */
export function swapLink({ room, known, isChosen, ...input }: LinkInput): LinkPart {
	let written: string | null = null;
	let isFirst = true;
	/** The link that was opened last, which is read again when the page has started. */
	let opened: { readonly text: string; readonly remarks: readonly string[] } | null = null;
	/** A link of another day, which stands as it is until that day's ground is here. */
	let waiting: string | null = null;
	let refused: string | null = null;

	async function askFor(text: string, day: string | undefined) {
		waiting = text;
		const isThere = await input.onday(day);
		if (isThere || waiting !== text) return;
		waiting = null;
		refused = text;
		input.reread(part);
	}
	function readNothing(wasFirst: boolean): readonly string[] {
		// The room as it was left, and a swap too large for a link, are not given up for nothing.
		const kept = wasFirst && room.isPreset ? keptSwap(known) : null;
		if (kept) room.open(kept);
		else if (!wasFirst && written !== null) {
			if (known.day === undefined) room.open(room.preset);
			else void input.onday(undefined);
		}
		return [];
	}
	const failed = (reason: Parameters<typeof openFaultText>[0]) => [
		m.swap_room_link_failed({ reason: openFaultText(reason, 'swap-link') })
	];
	const part: LinkPart = {
		key: 's',
		read(text) {
			const wasFirst = isFirst;
			isFirst = false;
			waiting = null;
			if (wasFirst && isChosen) return [];
			if (text === null) return readNothing(wasFirst);
			const day = isDayText(text) ? text : dayOfCode(text);
			if (day !== known.day) {
				if (text === refused) return failed('other-day');
				void askFor(text, day);
				return [];
			}
			if (text === day) {
				if (!room.isPreset) room.open(room.preset);
				return [];
			}
			if (text === codeOf(room.swap, known)) return opened?.text === text ? opened.remarks : [];
			const read = decodeSwap(text, known);
			if (!read.ok) return failed(read.reason);
			rememberCode(read.value, text);
			room.open(read.value);
			if (wasFirst) input.onshared();
			opened = { text, remarks: openRemarkTexts(read.notes) };
			return opened.remarks;
		},
		write(most) {
			const code = room.isPreset ? (known.day ?? null) : codeOf(room.swap, known);
			written = code !== null && code.length <= most ? code : null;
			return waiting ?? written;
		}
	};
	return part;
}
