import { basename, dirname, join } from 'node:path';
import type { CommandFiles } from '../../lib/words/geojson-fault-text';

/** The files of a suggested command: what was given, and one beside it for what comes out. */
export function commandFiles(path: string): CommandFiles {
	const input = path === '-' ? 'INPUT' : path;
	const stem = basename(input).replace(/(\.(geo)?json|\.ndjson|\.geojsonl)?(\.(gz|zip))?$/i, '');
	const folder = dirname(input);
	const output = join(folder === '.' ? '' : folder, `${stem || 'out'}.wgs84.geojson`);
	return { input: forShell(input), output: forShell(output) };
}

/** As a shell takes it for one word: nobody's file name becomes a command. */
function forShell(name: string): string {
	const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
	const safe = line.startsWith('-') ? `./${line}` : line;
	return /^[\p{L}\p{N}_./-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}
