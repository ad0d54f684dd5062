import type { Correction } from '../../model/claim';
import type { CheckRoom } from '../check-room.svelte';
import { keepInTab, keptInTab } from '../kept-in-tab';

const name = 'check';
/** A longer text is kept when typing rests, and not with every letter, in UTF-16 code units. */
const longText = 10_000;
const rest = 500;

/** A text and what was put right in it. */
interface Kept {
	/** SvelteKit's name of the build that wrote it. */
	readonly version: string;
	/** The fragment of the address that it was written under. */
	readonly hash: string;
	readonly text: string;
	readonly articleDate: string | null;
	readonly corrections: readonly (readonly [string, Correction])[];
	readonly chosen: string | null;
}

/** Keep a room's text in the tab. Call it as the page is made, and `reopenCheck` when it is mounted. */
export function keepCheck(room: CheckRoom, version: string): void {
	let isFirst = true;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: (() => void) | null = null;
	const write = () => {
		clearTimeout(timer);
		waiting?.();
		waiting = null;
	};
	$effect(() => {
		const { text, articleDate, corrections, chosen } = room;
		const isEmpty = text === '' && articleDate === null;
		const { hash } = location;
		const kept: Kept = { version, hash, text, articleDate, corrections: [...corrections], chosen };
		// The room starts empty: what was kept is opened after that.
		if (!(isFirst && isEmpty))
			waiting = () => keepInTab(name, isEmpty ? null : JSON.stringify(kept));
		isFirst = false;
		clearTimeout(timer);
		if (text.length > longText) timer = setTimeout(write, rest);
		else write();
	});
	$effect(() => {
		addEventListener('pagehide', write);
		return () => {
			removeEventListener('pagehide', write);
			write();
		};
	});
}

/**
 * Open what was kept in the tab. False where an address's fragment is still to be opened: it was
 * written under another one, or there is nothing.
 */
export function reopenCheck(room: CheckRoom, version: string): boolean {
	const kept = read(keptInTab(name));
	if (!kept) return false;
	const { text, articleDate, corrections, chosen } = kept;
	// Another version may read claims, and put them right, in other ways.
	const isSame = kept.version === version;
	room.reopen(text, articleDate, new Map(isSame ? corrections : []), isSame ? chosen : null);
	return kept.hash === location.hash;
}

function read(json: string | null): Kept | null {
	try {
		const kept = JSON.parse(json ?? 'null') as Kept | null;
		return typeof kept?.text === 'string' ? kept : null;
	} catch {
		return null;
	}
}
