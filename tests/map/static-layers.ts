// Small made-up layers for the tests of the still map: two held squares, their bands, a line, a town.
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { StaticMapOptions } from '../../src/lib/map/static-map';
import type { StaticLayers } from '../../src/lib/map/static/ground';
import { rows } from './style-states';

const name = (text: string) => ({ en: text, uk: `${text}-uk` });

function feature(geometry: Geometry, properties: Record<string, unknown>): Feature {
	return { type: 'Feature', geometry, properties };
}

function square(west: number, south: number, size: number): Geometry {
	const [east, north] = [west + size, south + size];
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return { type: 'Polygon', coordinates: [ring] };
}

const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[30, 47],
		[33, 49],
		[36, 50]
	]
};

const collection = (...features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

const held = (row: string, holder: string, status: string, at: number) =>
	feature(square(at, 48, 1), { row, holder, status });

export const staticLayers: StaticLayers = {
	base: collection(
		feature(square(22, 44, 10), { kind: 'land', country: 'UA' }),
		feature(square(-60, 10, 5), { kind: 'land', country: 'far off' }),
		feature(square(25, 46, 1), { kind: 'water' }),
		feature(line, { kind: 'border', level: 'country' }),
		feature(line, { kind: 'border', level: 'region' })
	),
	regions: collection(
		feature(square(24, 45, 4), { id: 'UA-01', country: 'UA', name: name('Here & there Oblast') }),
		feature(square(30, 45, 4), { id: 'UA-02', country: 'UA', name: name('Elsewhere Oblast') })
	),
	control: collection(
		held('north', 'UA', 'held', 24),
		held('south', 'RU', 'held', 26),
		held('band', 'UA', 'contested', 28),
		held('band', 'RU', 'contested', 30)
	),
	claimed: collection(
		feature(square(32, 48, 1), { row: 'claims', claimedBy: 'RU' }),
		feature(square(34, 48, 1), { row: 'claims', claimedBy: 'UA' })
	),
	'line-of-contact': collection(feature(line, { segment: 'main' })),
	places: collection(
		feature({ type: 'Point', coordinates: [32, 46] }, { rank: 1, name: name('Bigtown <1>') }),
		feature({ type: 'Point', coordinates: [33, 47] }, { rank: 4, name: name('Hamlet') })
	)
};

export const staticOptions: StaticMapOptions = {
	bounds: [22, 44, 40, 52],
	rows,
	country: 'UA'
};
