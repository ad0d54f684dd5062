import { describe, expect, it } from 'vitest';
import type { SwapShape } from '../../src/lib/model/dossier';
import { swapLayout } from '../../src/lib/pictures/swap-layout';

const none = { topLeft: 0, topRight: 0, bottomLeft: 0, bottomRight: 0 };
const shape = (width: number, height: number, free: Partial<typeof none> = {}): SwapShape => ({
	d: '',
	width,
	height,
	free: { ...none, ...free }
});
const areas = (offered: number, asked: number) => ({
	offered: { value: offered },
	asked: { value: asked }
});

describe('two sides in one picture', () => {
	it('takes the smaller side as the unit, whichever it is', () => {
		const [small, large] = [shape(10, 10), shape(320, 320)];
		const one = swapLayout({ offered: small, asked: large, kmPerUnit: 2 }, areas(400, 100_000));
		expect([one.unit, one.whole, one.square]).toEqual(['offered', 'asked', 10]);
		const other = swapLayout({ offered: large, asked: small, kmPerUnit: 2 }, areas(100_000, 400));
		expect([other.unit, other.whole, other.square]).toEqual(['asked', 'offered', 10]);
	});

	it('draws no squares that would run together', () => {
		const shapes = { offered: shape(1, 1), asked: shape(320, 320), kmPerUnit: 2 };
		expect(swapLayout(shapes, areas(16, 400_000)).square).toBeNull();
		expect(swapLayout(shapes, areas(64, 400_000)).square).toBe(4);
	});

	it('puts words into the roomier corners, and gives both the same width', () => {
		const asked = shape(320, 320, { topLeft: 110, topRight: 20, bottomRight: 80 });
		const { unitCorner, wholeCorner, width, x } = swapLayout(
			{ offered: shape(10, 10), asked, kmPerUnit: 2 },
			areas(400, 100_000)
		);
		expect([unitCorner, wholeCorner]).toEqual(['topLeft', 'bottomRight']);
		expect(width).toBe(1.3 * 320);
		expect(x + 1.6 * 110).toBeCloseTo(width - 320 - x + 1.6 * 80);
	});

	it('puts them above and below where the shape leaves no room', () => {
		const shapes = { offered: shape(10, 10), asked: shape(320, 320), kmPerUnit: 2 };
		const { unitCorner, wholeCorner, width, x } = swapLayout(shapes, areas(400, 100_000));
		expect([unitCorner, wholeCorner]).toEqual([null, null]);
		expect(x).toBe((width - 320) / 2);
	});

	it('puts a unit nearly as large as the whole above it', () => {
		const asked = shape(320, 320, { topLeft: 200 });
		const shapes = { offered: shape(250, 250), asked, kmPerUnit: 1 };
		expect(swapLayout(shapes, areas(62_500, 100_000)).unitCorner).toBeNull();
	});
});
