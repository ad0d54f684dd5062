import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayCount, writeDayFiles } from './own/day-files';
import { dragDays, stride } from './own/drag-days';
import type { FolderRead } from './own/read-folder';
import type { Table } from './table';

const runs = 5;

/** A folder of somebody's daily files, as the room has it, and the plain way: read, held and dragged through. */
export async function benchOwnDays(): Promise<Table[]> {
	const home = mkdtempSync(join(tmpdir(), 'salient-own-'));
	const folder = join(home, 'days');
	try {
		const bytes = writeDayFiles(folder);
		const rows = await dragDays(folder, join(home, 'plain'));
		return [readingOf(folder, bytes), draggingOf(rows)];
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

function draggingOf(rows: Table['rows']): Table {
	return {
		title: 'Dragging the day over somebody’s daily files',
		rows,
		notes: [
			`The slider is moved over the ${dayCount} days of the same folder, ${stride} days at a time, a move every 16 ms where the page lets it: move to move is what it took. Script: the main thread’s, by the browser’s profiler, in frames that had work; engine: functions of the map engine’s file. WebGL is drawn by software here: most of each move is the drawing itself.`,
			'Ours is the built page with all that it has; the whole map and the name of the day follow each move, the table when the hand rests. A day is picked from the outlines of all days on the main thread, and drawn by a layer of its own: no worker is asked, and nothing is cut into tiles. Asked: the map’s own rate, which is the row of the same page and view on which nothing turns, and the map is asked to draw itself again.',
			'The plain page has a map of one layer and no table; each day is parsed and given to `setData` on the main thread.'
		]
	};
}

function readingOf(folder: string, bytes: number): Table {
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
			'of the processor, s': of('busySeconds').toFixed(2),
			'held, MB': of('heldMB').toFixed(1),
			'all areas by region, s': Number.isNaN(measured) ? '–' : measured.toFixed(1),
			'drawn from, MB': Number.isNaN(of('drawnMB')) ? '–' : of('drawnMB').toFixed(1),
			'a day for the map, ms': of('dayMs').toFixed(2)
		};
	};
	const ours = rowOf('ours', 'ours');
	const isMet = Number(ours['of the processor, s']) < 5 && Number(ours['held, MB']) < 60;
	return {
		title: 'A folder of somebody’s daily files',
		rows: [ours, rowOf('`JSON.parse` of every file', 'parse')],
		notes: [
			`${dayCount} GeoJSON files, ${(bytes / 1e6).toFixed(0)} MB in all (${(bytes / dayCount / 1000).toFixed(0)} kB each), made by a seeded generator (\`tests/bench/own/day-files.ts\`): one area of 2,100 positions of which 16 move from day to day, and 42 small ones that stay. Medians of ${runs} runs, each in a fresh process of Node, taking turns.`,
			`Asked: read in under 5 s, under 60 MB held. ${isMet ? 'Met' : 'NOT MET'}, by processor time, which does not count what else runs on the machine. Ours reads with the code of the page’s worker: format and day found, rings checked, each different polygon kept once. Held: objects and buffers after collecting garbage, less what was there before.`,
			'Areas: of each status, by region, exactly cut, of every day; what repeats is cut once; with them, the outlines of all days are gathered. Drawn from: those, each edge once with the days on which it stands; in the page, on top of what the worker holds. A day for the map: for ours, to pick the edges of a day; for the other, the copy that `setData` makes of the parsed file.'
		]
	};
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
