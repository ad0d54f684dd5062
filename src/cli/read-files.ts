import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { m } from '$lib/paraglide/messages';
import { BadInput } from './command';

const chunkBytes = 1 << 20;

/** Names of the files in a folder, sorted. Throws BadInput, calling the folder `what`, where there is none. */
export function fileNames(folder: string, what: string): string[] {
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (!stats) throw new BadInput(m.cli_folder_missing({ what, folder }));
	if (!stats.isDirectory()) throw new BadInput(m.cli_folder_is_file({ what, folder }));
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		throw new BadInput(m.cli_folder_unreadable({ what, folder, code: codeOf(error) }));
	}
}

/** The text of a file. Throws BadInput where it cannot be read. */
export function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new BadInput(m.cli_file_unreadable({ file: path, code: codeOf(error) }));
	}
}

/**
 * The bytes of a file, or of standard input for `-`, chunk by chunk. Throws BadInput, with its name,
 * where it cannot be read.
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
	try {
		const source =
			path === '-' ? process.stdin : createReadStream(path, { highWaterMark: chunkBytes });
		yield* source as AsyncIterable<Uint8Array>;
	} catch (error) {
		const code = codeOf(error);
		const file = shownName(path);
		if (code === 'ENOENT') throw new BadInput(m.cli_no_file({ file }));
		if (code === 'EISDIR') throw new BadInput(m.cli_is_folder({ file }));
		throw new BadInput(m.cli_file_unreadable({ file, code }));
	}
}

/** A file as results and messages call it. */
export function shownName(path: string): string {
	return path === '-' ? m.cli_standard_input() : path;
}

/** A path as it is shown: from the working directory, where it lies below it. */
export function shownPath(path: string): string {
	const fromHere = relative(process.cwd(), resolve(path));
	return fromHere.startsWith('..') || isAbsolute(fromHere) ? resolve(path) : fromHere || '.';
}

/** What the system calls a fault of reading: `EACCES` …; any other error is thrown. */
function codeOf(error: unknown): string {
	const { code } = error as NodeJS.ErrnoException;
	if (typeof code !== 'string') throw error;
	return code;
}
