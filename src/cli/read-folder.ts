import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { BadInput } from './command';

/** Names of the files in a folder, sorted. Throws BadInput, calling the folder `what`, where there is none. */
export function fileNames(folder: string, what: string): string[] {
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (!stats) throw new BadInput(`${what} does not exist: ${folder}`);
	if (!stats.isDirectory()) throw new BadInput(`${what} is a file, not a folder: ${folder}`);
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		throw new BadInput(`${what} cannot be read: ${folder}: ${(error as Error).message}`);
	}
}

/** The text of a file. Throws BadInput where it cannot be read. */
export function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new BadInput(`${path} cannot be read: ${(error as Error).message}`);
	}
}

/** A path as it is shown: from the working directory, where it lies below it. */
export function shownPath(path: string): string {
	const fromHere = relative(process.cwd(), resolve(path));
	return fromHere.startsWith('..') || isAbsolute(fromHere) ? resolve(path) : fromHere || '.';
}
