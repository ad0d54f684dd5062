import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	pixelNear,
	pixelOf,
	pixelsBetween,
	pixelsPerKm,
	planeOf,
	positionOf
} from '../../../src/lib/map/tools/plane';

const map = {
	getZoom: () => 6,
	getCenter: () => ({ lng: 34, lat: 48 }) as never,
	project: () => ({ x: 400, y: 300 }) as never
};
const plane = planeOf(map);

describe('the plane of the map', () => {
	it('has the centre where MapLibre draws it', () => {
		expect(pixelOf(plane, [34, 48]).map((value) => +value.toFixed(6))).toEqual([400, 300]);
	});

	it('goes there and back', () => {
		const longitude = fc.double({ min: -180, max: 180, noNaN: true });
		const latitude = fc.double({ min: -80, max: 80, noNaN: true });
		fc.assert(
			fc.property(longitude, latitude, (x, y) => {
				const [x2, y2] = positionOf(plane, pixelOf(plane, [x, y]));
				expect(x2).toBeCloseTo(x, 8);
				expect(y2).toBeCloseTo(y, 8);
			})
		);
	});

	it('measures on the screen as it draws', () => {
		const [x1, y1] = pixelOf(plane, [33, 47]);
		const [x2, y2] = pixelOf(plane, [35, 49]);
		expect(pixelsBetween([33, 47], [35, 49], plane.worldPx)).toBeCloseTo(
			Math.hypot(x2 - x1, y2 - y1),
			8
		);
	});

	it('draws a kilometre larger in the north', () => {
		// 111.4 km to a degree of longitude at the equator, half of that at 60° N.
		expect(pixelsPerKm(plane.worldPx, 0)).toBeCloseTo(plane.worldPx / 40075.017, 6);
		expect(pixelsPerKm(plane.worldPx, 60) / pixelsPerKm(plane.worldPx, 0)).toBeCloseTo(2, 1);
	});
});

it('finds a position in the copy of the world nearest to a pixel', () => {
	const plane = { worldPx: 3600, left: -3400, top: 0 };
	expect(pixelNear(plane, [178, 0], 200)[0]).toBeCloseTo(180, 6);
	expect(pixelNear(plane, [-178, 0], 200)[0]).toBeCloseTo(220, 6);
	expect(pixelNear(plane, [-178, 0], -3300)[0]).toBeCloseTo(-3380, 6);
});
