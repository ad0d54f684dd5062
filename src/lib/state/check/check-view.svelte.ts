import type { CheckedClaim, CheckRoom } from '../check-room.svelte';
import type { ClaimAddressNote } from '../../model/open-fault';
import { openAddress } from './claim-address';

/** How many claims are listed before more are asked for. */
export const claimsPerPage = 50;

/** What went wrong with a file: it could not be read, or it is no text. */
interface FileFault {
	readonly type: 'unreadable' | 'not-text';
	readonly name: string;
}

/** How a text and its claims come before a person: from files and links, and a page of claims at a time. */
export class CheckView {
	readonly #room: CheckRoom;
	#listed = $state(claimsPerPage);
	/** What went wrong with the last file. */
	fault = $state.raw<FileFault | null>(null);
	/** Whether a whole text was taken over whose claims nobody has been shown yet. */
	isNew = $state(false);
	/** What is to be said of the last link. */
	note = $state.raw<ClaimAddressNote | null>(null);

	constructor(room: CheckRoom) {
		this.#room = room;
	}

	/** The claims of the text that are listed. */
	get listed(): readonly CheckedClaim[] {
		return this.#room.claims.slice(0, this.#listed);
	}

	/** Take over a whole text. */
	take(text: string): void {
		this.#forget();
		this.#listed = claimsPerPage;
		this.isNew = text.trim() !== '';
		this.#room.open(text);
	}

	async takeFile(file: File): Promise<void> {
		const { name } = file;
		const text = await readTextFile(file).catch(() => undefined);
		if (text === undefined) this.fault = { type: 'unreadable', name };
		else if (text === null) this.fault = { type: 'not-text', name };
		else this.take(text);
	}

	clear(): void {
		this.#forget();
		this.#room.clear();
	}

	showMore(): void {
		this.#listed += claimsPerPage;
	}

	/** Choose a claim of the text, and list as many as it takes to show it. Null for one that is not there. */
	choose(key: string): CheckedClaim | null {
		const index = this.#room.claims.findIndex((claim) => claim.key === key);
		const pages = Math.ceil((index + 1) / claimsPerPage);
		this.#listed = Math.max(this.#listed, pages * claimsPerPage);
		if (index >= 0) this.#room.chosen = key;
		return this.#room.claims[index] ?? null;
	}

	/** Take over what an address's fragment names. Returns the claim to go to, null for none. */
	openAddress(hash: string): CheckedClaim | null {
		this.note = openAddress(hash, this.#room);
		if (hash === '') return null;
		const { chosen, claims, articleClaims } = this.#room;
		return [...claims, ...articleClaims].find(({ key }) => key === chosen) ?? null;
	}

	#forget(): void {
		this.fault = null;
		this.note = null;
	}
}

/** The most of a file that is read, in bytes: far more than is checked. */
const mostBytes = 2_000_000;

/** The text of a file; null where it is no plain text. Rejects where it cannot be read. */
export async function readTextFile(file: File): Promise<string | null> {
	const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
	// Documents of word processors and pictures are full of these; a text has none.
	if (/(?!\s)\p{Cc}/u.test(text.slice(0, 10_000))) return null;
	return text.replace(/\r\n?/g, '\n');
}

/** By the mark at its start; else UTF-8, and where that does not fit, what old Windows programs write. */
function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	try {
		// A cut at the end may halve a character.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
