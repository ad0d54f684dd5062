import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleDays, exampleFiles } from '../../../src/lib/state/yours/example-files';

afterEach(() => vi.unstubAllGlobals());

describe('the example', () => {
	it('is the edition’s own day and one before it, of those that are drawn', () => {
		expect(exampleDays({ asOf: '2025-02-12' })).toEqual(['2024-10-01', '2025-02-12']);
		expect(exampleDays({ asOf: '2024-08-05' })).toEqual(['2024-08-05']);
	});

	it('comes as files of a folder, each named by its day', async () => {
		const asked: string[] = [];
		vi.stubGlobal('fetch', (address: string) => {
			asked.push(address);
			return Promise.resolve(new Response('{}'));
		});
		const files = await exampleFiles({ edition: '/data-1', asOf: '2025-02-12' }, 'Example');
		expect(files.map(({ name }) => name)).toEqual([
			'Example/control-2024-10-01.geojson',
			'Example/control-2025-02-12.geojson'
		]);
		expect(asked).toEqual([
			'/data-1/measure/control-2024-10-01.json',
			'/data-1/measure/control.json'
		]);
	});

	it('is none where a layer cannot be had', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		await expect(
			exampleFiles({ edition: '/data-1', asOf: '2025-02-12' }, 'Example')
		).rejects.toThrow(/404/);
	});
});
