import { m } from '$lib/paraglide/messages';
import { createReadStream } from 'node:fs';
import { BadInput } from '../command';

/**
 * The bytes of a file, or of standard input for `-`, chunk by chunk. Throws BadInput, with its name,
 * where it cannot be read.
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
	try {
		const source =
			path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
		yield* source as AsyncIterable<Uint8Array>;
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new BadInput(m.checker_no_file({ path }));
		if (code === 'EISDIR') throw new BadInput(m.checker_folder({ path }));
		if (typeof code === 'string')
			throw new BadInput(m.checker_unreadable({ path, reason: message }));
		throw error;
	}
}
