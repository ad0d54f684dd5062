import { describe, expect, it } from 'vitest';
import { Albers } from '../../src/lib/geo/albers';
import { mercatorForward, mercatorWorldWidthPx } from '../../src/lib/geo/mercator';
import { fitView, viewForward } from '../../src/lib/geo/view';

const bounds = [22, 44, 41, 53] as const;

describe('viewForward', () => {
	it('puts the centre in the middle, and a MapLibre zoom where MapLibre would', () => {
		const view = {
			scale: mercatorWorldWidthPx(3),
			centre: mercatorForward(30, 50),
			width: 800,
			height: 600,
			northUp: false
		};
		const project = viewForward(mercatorForward, view);
		expect(project(30, 50)).toEqual([400, 300]);
		expect(project(30 + 360 / 4096, 50)[0]).toBeCloseTo(401, 9);
		expect(project(30, 51)[1]).toBeLessThan(300);
	});

	it('turns a plane with north up over', () => {
		const { forward } = new Albers({ parallels: [45, 51], origin: [30, 48] });
		const project = viewForward(forward, {
			scale: 2,
			centre: [0, 0],
			width: 100,
			height: 100,
			northUp: true
		});
		expect(project(30, 49)[1]).toBeLessThan(50);
		expect(project(31, 48)[0]).toBeGreaterThan(50);
	});
});

describe('fitView', () => {
	const { forward } = new Albers({ parallels: [45.5, 51.5], origin: [34, 48.5] });

	it.each([
		['Mercator', mercatorForward, false],
		['Albers', forward, true]
	])('fits all of the bounds tightly: %s', (_, plane, northUp) => {
		const view = fitView(plane, bounds, { width: 900, height: 600, padding: 20, northUp });
		const project = viewForward(plane, view);
		let [least, most] = [Infinity, -Infinity];
		let [top, bottom] = [Infinity, -Infinity];
		for (let i = 0; i <= 100; i++) {
			const lon = bounds[0] + ((bounds[2] - bounds[0]) * i) / 100;
			for (const lat of [bounds[1], 47, bounds[3]]) {
				const [x, y] = project(lon, lat);
				[least, most] = [Math.min(least, x), Math.max(most, x)];
				[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
			}
		}
		expect(least).toBeGreaterThan(19.9);
		expect(most).toBeLessThan(880.1);
		expect(top).toBeGreaterThan(19.9);
		expect(bottom).toBeLessThan(580.1);
		expect(Math.min(least - 20, top - 20)).toBeLessThan(0.1);
	});

	it('refuses a picture without room and bounds without size', () => {
		const fit = (width: number, box: readonly [number, number, number, number]) => () =>
			fitView(mercatorForward, box, { width, height: 100, padding: 20, northUp: false });
		expect(fit(40, bounds)).toThrow('do not fit 40 × 100 with 20 of padding');
		expect(fit(400, [30, 50, 30, 50])).toThrow(RangeError);
	});
});
