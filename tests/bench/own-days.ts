import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayCount, writeDayFiles } from './own/day-files';
import type { FolderRead } from './own/read-folder';
import type { Table } from './table';

const runs = 5;

/** Reading a folder of somebody's daily files: as the room does it, and with `JSON.parse` alone. */
export function benchOwnDays(): Table {
	const folder = mkdtempSync(join(tmpdir(), 'salient-own-'));
	try {
		const bytes = writeDayFiles(folder);
		// They take turns, so that what else runs on the machine slows both alike.
		const all = Array.from({ length: runs }, () => ({
			ours: readFolder('ours', folder),
			parse: readFolder('parse', folder)
		}));
		const rowOf = (name: string, way: 'ours' | 'parse') => {
			const of = (what: keyof FolderRead) => median(all.map((run) => run[way][what] ?? NaN));
			const measured = of('measureSeconds');
			return {
				way: name,
				'read, s': of('seconds').toFixed(2),
				'slowest, s': Math.max(...all.map((run) => run[way].seconds)).toFixed(2),
				'held, MB': of('heldMB').toFixed(1),
				'all areas by region, s': Number.isNaN(measured) ? '–' : measured.toFixed(1),
				'ground of a day, ms': of('groundMs').toFixed(2)
			};
		};
		const ours = rowOf('ours', 'ours');
		const isMet = Number(ours['slowest, s']) < 5 && Number(ours['held, MB']) < 60;
		return {
			title: 'A folder of somebody’s daily files',
			rows: [ours, rowOf('`JSON.parse` of every file', 'parse')],
			notes: [
				`${dayCount} GeoJSON files, ${(bytes / 1e6).toFixed(0)} MB in all (${(bytes / dayCount / 1000).toFixed(0)} kB each), made by a seeded generator (\`tests/bench/own/day-files.ts\`): one area of 2,100 positions of which 16 move from day to day, and 42 small ones that stay. Medians of ${runs} runs, each in a fresh process of Node, taking turns.`,
				`Asked: read in under 5 s, under 60 MB held. ${isMet ? 'Met' : 'NOT MET'}. Ours reads with the code of the page’s worker: format and day found, rings checked, each different polygon kept once. Held: objects and buffers after collecting garbage, less what was there before.`,
				'Areas: of each status, by region, exactly cut, of every day; what repeats is cut once. Ground of a day: for ours, the union of each status from the book, as the map is sent it when the handle rests; for the other, the copy that `setData` makes of the parsed file.'
			]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readFolder(way: 'ours' | 'parse', folder: string): FolderRead {
	const script = new URL('./own/read-folder.ts', import.meta.url).pathname;
	const args = ['--expose-gc', '--import', 'tsx', script, way, folder];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as FolderRead;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
