import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from './read-rows.ts';

/** What one run of the pipeline reads and writes. */
export interface Options {
	/** Day of the tables, ISO. */
	day: string;
	/** Folder with the two tables of that day. */
	facts: URL;
	/** Folder for the layers; null: `data/layers`, with the tables of `data/README.md`. */
	out: URL | null;
}

/**
 * Reads the command line: `--day`, `--facts` and `--out`, folders as from where one stands.
 * `dossierDay` is the day of the shipped layers, the default. Throws for a day that is none, an
 * unknown option, and another day without a folder of its own: the site holds one day's layers.
 */
export function readOptions(args: readonly string[], dossierDay: string): Options {
	const { values } = parseArgs({
		args: [...args],
		options: { day: { type: 'string' }, facts: { type: 'string' }, out: { type: 'string' } }
	});
	const { day = dossierDay, facts, out } = values;
	if (!isDay(day)) throw new Error(`--day takes a day such as 2024-09-06, not "${day}"`);
	if ((day !== dossierDay || facts) && !out)
		throw new Error(`data/layers shows ${dossierDay}: tell with --out where other layers go`);
	return {
		day,
		facts: facts ? folder(facts) : new URL('../facts/', import.meta.url),
		out: out ? folder(out) : null
	};
}

function folder(path: string): URL {
	return pathToFileURL(`${resolve(path)}/`);
}
