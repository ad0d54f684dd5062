import fc from 'fast-check';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { encodeTopology } from '../../src/lib/formats/topology';
import { decodeTopology } from '../../src/lib/geo/decode-topology';

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

function square(id: string, west: number, south: number): Feature<Polygon> {
	const [east, north] = [west + 0.5, south + 0.5];
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return {
		type: 'Feature',
		properties: { id },
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}

describe('a topology', () => {
	it('gives back the layers that it was written from', () => {
		const corner = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000);
		fc.assert(
			fc.property(corner, corner, (west, south) => {
				const layers = {
					ground: collection([square('a', west, south), square('b', west + 0.5, south)]),
					places: collection([
						{
							type: 'Feature',
							properties: { name: { en: 'P', uk: 'П' } },
							geometry: { type: 'Point', coordinates: [west, south] }
						}
					])
				};
				const decoded = decodeTopology(
					JSON.parse(JSON.stringify(encodeTopology(layers, 1000))) as ReturnType<
						typeof encodeTopology
					>
				);
				for (const name of ['ground', 'places'] as const) {
					expect(decoded[name]!.features.map(({ properties }) => properties)).toEqual(
						layers[name].features.map(({ properties }) => properties)
					);
				}
				const corners = ({ features }: FeatureCollection) =>
					features.map(({ geometry }) =>
						geometry.type === 'Polygon'
							? geometry.coordinates[0]!.map((p) => p.map((n) => n.toFixed(3)).join()).sort()
							: []
					);
				// Rings may start elsewhere; the corner that a ring repeats to close differs then.
				expect(corners(decoded.ground!).map((ring) => new Set(ring))).toEqual(
					corners(layers.ground).map((ring) => new Set(ring))
				);
			})
		);
	});

	it('holds a shared border once', () => {
		const border = Array.from({ length: 50 }, (_, step) => [0, step / 100]);
		const side = (id: string, x: number): Feature<Polygon> => ({
			type: 'Feature',
			properties: { id },
			geometry: { type: 'Polygon', coordinates: [[...border, [x, 0.2], border[0]!]] }
		});
		const { arcs } = encodeTopology({ all: collection([side('west', -1), side('east', 1)]) }, 1000);
		expect(arcs.flat().length).toBeLessThan(border.length + 10);
	});

	it('is told from other JSON', () => {
		expect(() => decodeTopology({ type: 'FeatureCollection' } as never)).toThrow(
			'not a TopoJSON topology'
		);
	});
});
