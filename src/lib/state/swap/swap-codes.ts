import { encodeSwap, type KnownAreas } from '../../formats/swap-code';
import type { Swap } from '../../model/swap';

const codes = new WeakMap<Swap, { readonly code: string | null }>();

/** The code of a swap, worked out once; null for one that has none. */
export function codeOf(swap: Swap, known: KnownAreas): string | null {
	let made = codes.get(swap);
	if (!made) {
		try {
			made = { code: encodeSwap(swap, known) };
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			made = { code: null };
		}
		codes.set(swap, made);
	}
	return made.code;
}

/** A swap was just decoded from a code: there is no need to work it out again. */
export function rememberCode(swap: Swap, code: string): void {
	codes.set(swap, { code });
}
