import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Output } from './command';

/** Writes on two streams. Where `out` has closed, `ready` says so and nothing is thrown. */
export function streamOutput(out: Writable, err: Writable): Output {
	let isWatched = false;
	let isGone = false;
	return {
		out: (text, end = '\n') => out.write(text + end),
		err: (text) => err.write(`${text}\n`),
		async ready() {
			// Node forgets the fault of a standard stream once it was told.
			if (!isWatched) out.on('error', () => (isGone = true));
			isWatched = true;
			if (isGone || out.errored) return false;
			if (!out.writableNeedDrain) return true;
			try {
				await once(out, 'drain');
				return true;
			} catch {
				return false;
			}
		}
	};
}
