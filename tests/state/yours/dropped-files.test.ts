import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../src/lib/state/yours/dropped-files';

const file = (path: string) =>
	({
		isDirectory: false,
		fullPath: path,
		file: (done: (file: File) => void, failed: () => void) =>
			path.includes('gone') ? failed() : done(new File([], path))
	}) as unknown as FileSystemEntry;
/** Lists its entries two at a time, as browsers do a hundred. */
const folder = (path: string, entries: readonly FileSystemEntry[]) =>
	({
		isDirectory: true,
		fullPath: path,
		createReader: () => {
			const left = [...entries];
			return { readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
		}
	}) as unknown as FileSystemEntry;

describe('what is dropped', () => {
	it('comes with its path, out of folders in folders; what is gone is left out', async () => {
		const days = [1, 2, 3].map((day) => file(`/front/days/${day}.kml`));
		const all = [
			folder('/front', [folder('/front/days', days), file('/front/gone.kml')]),
			file('/a.kmz')
		];
		const names = (await droppedFiles(all, [])).map(({ name }) => name);
		expect(names.sort()).toEqual([
			'a.kmz',
			'front/days/1.kml',
			'front/days/2.kml',
			'front/days/3.kml'
		]);
	});

	it('is what the browser lists, where it knows no folders', async () => {
		const [only] = await droppedFiles([], [new File([], 'a.kml')]);
		expect(only!.name).toBe('a.kml');
	});
});
