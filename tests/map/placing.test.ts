import { describe, expect, it } from 'vitest';
import { fitPadding } from '../../src/lib/map/padding';
import { placeTooltip } from '../../src/lib/map/place-tooltip';
import { cameraForBounds, placedWindow, staticFrame } from '../../src/lib/map/static/frame';

const free = { top: 0, right: 0, bottom: 0, left: 0 };

describe('fitPadding', () => {
	it('leaves a margin around what is free', () => {
		expect(fitPadding({ ...free, bottom: 300 }, { width: 400, height: 800 })).toEqual({
			top: 20,
			right: 20,
			bottom: 320,
			left: 20
		});
	});

	it('ignores a sheet that leaves next to nothing free', () => {
		expect(fitPadding({ ...free, bottom: 750 }, { width: 400, height: 800 }).bottom).toBe(20);
		expect(fitPadding({ ...free, left: 380 }, { width: 400, height: 800 }).left).toBe(20);
	});
});

describe('placeTooltip', () => {
	const tooltip = { width: 100, height: 50 };
	const map = { width: 800, height: 600 };

	it('stands below and to the right of the pointer', () => {
		expect(placeTooltip(200, 200, tooltip, map, free)).toEqual({ left: 214, top: 214 });
	});

	it('goes to the other side where there is no room', () => {
		expect(placeTooltip(790, 590, tooltip, map, free)).toEqual({ left: 676, top: 526 });
	});

	it('never goes under what covers the map, wherever the pointer is', () => {
		const covered = { top: 10, right: 0, bottom: 300, left: 120 };
		for (let x = 0; x <= 800; x += 50) {
			for (let y = 0; y <= 600; y += 50) {
				const { left, top } = placeTooltip(x, y, tooltip, map, covered);
				expect(left).toBeGreaterThanOrEqual(120);
				expect(left + tooltip.width).toBeLessThanOrEqual(800);
				expect(top).toBeGreaterThanOrEqual(10);
				expect(top + tooltip.height).toBeLessThanOrEqual(300);
			}
		}
	});
});

describe('the camera of the still map', () => {
	const bounds = [22, 44.2, 40.4, 52.5] as const;
	const size = { width: 1000, height: 700 };

	it('shows bounds whole, as large as the free part allows, in its middle', () => {
		const frame = staticFrame(bounds);
		const padding = { top: 20, right: 20, bottom: 220, left: 20 };
		const camera = cameraForBounds(bounds, size, padding, 12);
		const { left: west, top: north, width, height } = placedWindow(frame, camera, size);
		const [east, south] = [west + width, north + height];
		expect(width / height).toBeCloseTo(frame.width / frame.height, 3);
		expect(north).toBeCloseTo(20, 0);
		expect(south).toBeCloseTo(480, 0);
		expect(west).toBeGreaterThan(20);
		expect((west + east) / 2).toBeCloseTo(500, 0);
	});

	it('does not come closer than it is told to', () => {
		expect(cameraForBounds([35, 51, 35.001, 51.001], size, free, 9).zoom).toBe(9);
	});
});
