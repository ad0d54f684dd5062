import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bearing,
	draggedCentre,
	gripAt,
	handlePixel,
	reachKm,
	wholeTurn
} from '../../../src/lib/map/overlay/placement-geometry';
import { placementKey } from '../../../src/lib/map/overlay/placement-keys';
import { type Plane, pixelOf, pixelsPerKm } from '../../../src/lib/map/tools/plane';
import type { PlacementFeatures } from '../../../src/lib/model/map-overlay';

const plane: Plane = { worldPx: 512 * 2 ** 6, left: -19000, top: -11000 };
const longitudes = fc.double({ min: 20, max: 45, noNaN: true });
const latitudes = fc.double({ min: 40, max: 58, noNaN: true });

describe('dragging a placement', () => {
	it('keeps the point that is held under the pointer, at any latitude', () => {
		const offset = fc.double({ min: -300, max: 300, noNaN: true });
		fc.assert(
			fc.property(longitudes, latitudes, offset, offset, offset, offset, (x, y, gx, gy, dx, dy) => {
				const [cx, cy] = pixelOf(plane, [x, y]);
				const grip = gripAt(plane, [x, y], [cx + gx, cy + gy]);
				const pointer = [cx + gx + dx, cy + gy + dy] as const;
				const centre = draggedCentre(plane, [x, y], grip, pointer);
				const [nx, ny] = pixelOf(plane, centre);
				const perKm = pixelsPerKm(plane.worldPx, centre[1]);
				expect(nx + grip.eastKm * perKm).toBeCloseTo(pointer[0], 2);
				expect(ny + grip.southKm * perKm).toBeCloseTo(pointer[1], 2);
			})
		);
	});

	it('leaves it where it is while the pointer rests', () => {
		const grip = gripAt(plane, [34, 50], [500, 400]);
		const [x, y] = draggedCentre(plane, [34, 50], grip, [500, 400]);
		expect(x).toBeCloseTo(34, 6);
		expect(y).toBeCloseTo(50, 6);
	});

	it('moves by the same pixels as the pointer when held at the centre', () => {
		const [x, y] = pixelOf(plane, [34, 50]);
		const grip = gripAt(plane, [34, 50], [x, y]);
		const [nx, ny] = pixelOf(plane, draggedCentre(plane, [34, 50], grip, [x + 40, y + 90]));
		expect([nx - x, ny - y].map(Math.round)).toEqual([40, 90]);
	});
});

describe('turning a placement', () => {
	it('counts clockwise from north', () => {
		expect(bearing([0, 0], [0, -5])).toBe(0);
		expect(bearing([0, 0], [5, 0])).toBe(90);
		expect(bearing([0, 0], [0, 5])).toBe(180);
		expect(bearing([0, 0], [-5, 0])).toBe(270);
		expect([-10, 370, 720].map(wholeTurn)).toEqual([350, 10, 0]);
	});

	const size = { width: 1000, height: 800 };
	const covered = { top: 0, right: 0, bottom: 300, left: 0 };

	it('has its handle beyond the shape, on the side that pointed north', () => {
		expect(handlePixel([500, 250], 100, 0, size, covered)).toEqual([500, 124]);
		const [x, y] = handlePixel([500, 250], 100, 90, size, covered) ?? [0, 0];
		expect([x, Math.round(y)]).toEqual([626, 250]);
	});

	it('keeps the handle within the free part, and away from the centre', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 70, max: 930, noNaN: true }),
				fc.double({ min: 70, max: 430, noNaN: true }),
				fc.double({ min: 0, max: 3000, noNaN: true }),
				fc.double({ min: 0, max: 360, noNaN: true }),
				(x, y, reach, turn) => {
					const [hx, hy] = handlePixel([x, y], reach, turn, size, covered) ?? [NaN, NaN];
					expect(hx).toBeGreaterThanOrEqual(0);
					expect(hx).toBeLessThanOrEqual(1000);
					expect(hy).toBeGreaterThanOrEqual(0);
					expect(hy).toBeLessThanOrEqual(500);
					expect(Math.hypot(hx - x, hy - y)).toBeGreaterThan(43);
				}
			)
		);
		expect(handlePixel([500, 600], 100, 0, size, covered)).toBeNull();
	});

	it('knows how far a shape reaches, in km', () => {
		const shape: PlacementFeatures = {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { id: 'a', label: 'A', holder: null },
					geometry: {
						type: 'Polygon',
						coordinates: [
							[
								[35, 50],
								[35.1, 50],
								[35, 50.1],
								[35, 50]
							]
						]
					}
				}
			]
		};
		// A tenth of a degree of latitude at 50° N is 11.12 km.
		expect(reachKm(shape, [35, 50])).toBeCloseTo(11.12, 1);
	});
});

describe('keys of the placement', () => {
	const press = (key: string, held: object = {}) =>
		placementKey({
			key,
			code: '',
			altKey: false,
			ctrlKey: false,
			metaKey: false,
			shiftKey: false,
			...held
		});

	it('moves by arrows, turns by brackets, in small steps with Shift', () => {
		expect(press('ArrowLeft')).toEqual({ do: 'move', by: [-10, 0] });
		expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', by: [0, 1] });
		expect(press(']')).toEqual({ do: 'turn', by: 5 });
		expect(press('{', { code: 'BracketLeft', shiftKey: true })).toEqual({ do: 'turn', by: -1 });
	});

	it('turns on a Cyrillic layout too, and leaves other keys alone', () => {
		expect(press('х', { code: 'BracketLeft' })).toEqual({ do: 'turn', by: -5 });
		expect(press('ArrowLeft', { altKey: true })).toBeNull();
		for (const key of ['Enter', 'Tab', 'Escape', '+']) expect(press(key)).toBeNull();
	});
});
