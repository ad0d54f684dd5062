import { zipSync } from 'fflate';

/**
 * Files by path as one zip, the same bytes on every run: in the order of their paths, with one fixed
 * date (the zone of the machine does not count: the format has local time).
 */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted), { level: 6, os: 0, mtime: new Date(1980, 0, 1) });
}
