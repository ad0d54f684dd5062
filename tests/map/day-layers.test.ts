import type { FeatureCollection } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeTopology } from '../../src/lib/formats/topology';
import { dayAddress, loadDay } from '../../src/lib/map/day-layers';

const square: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { id: 'RU-KRS:UA:held:sudzha', row: 'kursk-held' },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[35.1, 51.1],
						[35.3, 51.1],
						[35.3, 51.2],
						[35.1, 51.1]
					]
				]
			}
		}
	]
};
const all = { control: square, claimed: square, 'line-of-contact': square };
const answer = (layers: Record<string, FeatureCollection>, status = 200) =>
	vi.fn(async () => Response.json(encodeTopology(layers, 10_000), { status }));
afterEach(() => vi.unstubAllGlobals());

describe('the layers of a drawn day', () => {
	it('are fetched from one file, and come as GeoJSON in degrees with their properties', async () => {
		const fetch = answer(all);
		vi.stubGlobal('fetch', fetch);
		const day = await loadDay('/salient', '2024-09-06');
		expect(fetch).toHaveBeenCalledExactlyOnceWith(
			'/salient/layers/day-2024-09-06.json',
			expect.anything()
		);
		expect(Object.keys(day!).sort()).toEqual(Object.keys(all).sort());
		const [feature] = day!.control.features;
		expect(feature!.properties).toEqual(square.features[0]!.properties);
		const { coordinates } = feature!.geometry as GeoJSON.Polygon;
		expect(coordinates[0]![1]!.map((n) => n.toFixed(4))).toEqual(['35.3000', '51.1000']);
	});

	it('are null where the file is missing, damaged or lacks a layer', async () => {
		vi.stubGlobal('fetch', answer(all, 404));
		expect(await loadDay('', '2024-09-07')).toBeNull();
		vi.stubGlobal('fetch', answer({ control: square, claimed: square }));
		expect(await loadDay('', '2024-09-06')).toBeNull();
		vi.stubGlobal('fetch', async () => new Response('<html>'));
		expect(await loadDay('', '2024-09-06')).toBeNull();
		vi.stubGlobal('fetch', async () => {
			throw new TypeError('offline');
		});
		expect(await loadDay('', '2024-09-06')).toBeNull();
	});

	it('are not waited for when another day is asked for', async () => {
		vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
			signal!.throwIfAborted();
			return Response.json(encodeTopology(all, 10_000));
		});
		const asked = new AbortController();
		asked.abort();
		expect(await loadDay('', '2024-09-06', asked.signal)).toBeNull();
		expect(await loadDay('', '2024-09-06', new AbortController().signal)).not.toBeNull();
		expect(dayAddress('/a', '2024-09-06')).toBe('/a/layers/day-2024-09-06.json');
	});
});
