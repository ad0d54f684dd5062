import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorForward, mercatorWorldWidthPx } from '../../src/lib/geo/mercator';
import { drawnWorld, isBeyondReach, withinReach, zoomRange } from '../../src/lib/map/pan-limits';

const subject = [20, 40, 40, 50] as const;
const small = { width: 800, height: 600 };
const at = (longitude: number, latitude: number, zoom = 6) =>
	withinReach(subject, { center: [longitude, latitude], zoom }, small);

describe('withinReach', () => {
	it('lets the middle go beyond the opening view, but not out of sight of it', () => {
		expect(at(30, 45).center).toEqual([30, 45]);
		expect(at(50, 55).center).toEqual([50, 55]);
		expect(at(170, -80).center).toEqual([56, 32]);
		expect(at(-170, 80).center).toEqual([4, 58]);
	});

	it('keeps the zoom within its range', () => {
		expect(at(30, 45, 0).zoom).toBe(zoomRange.minZoom);
		expect(at(30, 45, 7.25).zoom).toBe(7.25);
		expect(at(30, 45, 22).zoom).toBe(zoomRange.maxZoom);
	});

	it('goes anywhere once it keeps to nothing, and tells what is beyond its reach', () => {
		const berlin = { center: [13.4, 52.5], zoom: 8 } as const;
		const fiji = { center: [178, -18], zoom: 6 } as const;
		expect(isBeyondReach(subject, berlin)).toBe(
			subject[0] - 13.4 > 0.8 * (subject[2] - subject[0])
		);
		expect(isBeyondReach(subject, fiji)).toBe(true);
		expect(withinReach(subject, fiji, small).center).not.toEqual(fiji.center);
		expect(withinReach(null, { ...fiji, center: [170, -18] }, small).center).toEqual([170, -18]);
	});

	it('goes around the earth once it keeps to nothing', () => {
		const over = (longitude: number) =>
			withinReach(null, { center: [longitude, -18], zoom: 6 }, small).center;
		expect(over(179.9)).toEqual([179.9, -18]);
		expect(over(-179.9)).toEqual([-179.9, -18]);
		expect(over(181)[0]).toBeCloseTo(-179, 9);
		expect(over(-190)[0]).toBeCloseTo(170, 9);
	});

	it('never shows an edge of the drawn world, whatever the size, and settles at once', () => {
		const camera = fc.record({
			center: fc.tuple(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true })
			),
			zoom: fc.double({ min: 0, max: 22, noNaN: true })
		});
		const size = fc.record({
			width: fc.integer({ min: 1, max: 8000 }),
			height: fc.integer({ min: 1, max: 8000 })
		});
		const [left, top] = mercatorForward(drawnWorld[0], drawnWorld[3]);
		const [right, bottom] = mercatorForward(drawnWorld[2], drawnWorld[1]);
		fc.assert(
			fc.property(camera, size, (wanted, box) => {
				const held = withinReach(subject, wanted, box);
				const worldPx = mercatorWorldWidthPx(held.zoom);
				const [x, y] = mercatorForward(...held.center);
				const [across, down] = [box.width / 2 / worldPx, box.height / 2 / worldPx];
				expect(x - across).toBeGreaterThanOrEqual(left - 1e-9);
				expect(x + across).toBeLessThanOrEqual(right + 1e-9);
				expect(y - down).toBeGreaterThanOrEqual(top - 1e-9);
				expect(y + down).toBeLessThanOrEqual(bottom + 1e-9);
				const again = withinReach(subject, held, box);
				expect(again.zoom).toBe(held.zoom);
				expect(again.center[0]).toBeCloseTo(held.center[0], 9);
				expect(again.center[1]).toBeCloseTo(held.center[1], 9);
			})
		);
	});
});
