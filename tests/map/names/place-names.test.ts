import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, CellMask, cellPx } from '../../../src/lib/geo/cell-mask';
import { type NamesInput, placeNames } from '../../../src/lib/map/names/place-names';
import { reservedBoxes } from '../../../src/lib/map/names/reserved';
import type { Pixel } from '../../../src/lib/map/tools/plane';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const large = { width: 100, height: 18 };
const small = { width: 78, height: 14 };

/** A map of `west` and `east` land, parted by a border at `x`, with a salient on the east side of it. */
function twoLands(size: { width: number; height: number }, x: number): NamesInput {
	const mask = (draw: (mask: CellMask) => void) => {
		const made = new CellMask(size);
		draw(made);
		return made;
	};
	const rect = (left: number, top: number, right: number, bottom: number): Pixel[] => [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top]
	];
	const border: Pixel[] = [
		[x, -50],
		[x, size.height + 50]
	];
	const salient = rect(x, 60, x + 30, 100);
	return {
		size,
		covered: none,
		obstacles: [],
		ground: {
			land: new Map([
				['W', mask((land) => land.fill([rect(-500, -500, x, size.height + 500)]))],
				['E', mask((land) => land.fill([rect(x, -500, size.width + 500, size.height + 500)]))]
			]),
			water: mask((water) => water.fill([rect(20, 20, 60, 50)])),
			held: mask((held) => held.fill([salient])),
			named: mask((named) => named.fill([salient])),
			lines: mask((lines) => lines.stroke(border)),
			regionBorders: mask((lines) =>
				lines.stroke([
					[0, size.height / 2],
					[size.width, size.height / 2]
				])
			)
		},
		names: ['W', 'E'].map((country) => ({ country, large, small })),
		standing: new Map(),
		callout: { width: 150, height: 24 }
	};
}

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeNames', () => {
	it('names both countries and the salient where there is room', () => {
		const { names, callout } = placeNames(twoLands({ width: 800, height: 600 }, 420));
		expect(names.map(({ country, small }) => [country, small])).toEqual([
			['W', false],
			['E', false]
		]);
		expect(names[0]!.box.right).toBeLessThan(420);
		expect(names[1]!.box.left).toBeGreaterThan(420);
		expect(callout!.at[0]).toBeGreaterThan(420);
		expect(callout!.at[0]).toBeLessThan(450);
	});

	it('leaves a name where it stands while it fits, and moves it when it does not', () => {
		const input = twoLands({ width: 800, height: 600 }, 420);
		const box = { left: 100, top: 400, right: 200, bottom: 418 };
		const standing = new Map([['W', { country: 'W', small: false, box }]]);
		expect(placeNames({ ...input, standing }).names[0]!.box).toEqual(box);
		const obstacles = [{ left: 90, top: 380, right: 240, bottom: 440 }];
		const moved = placeNames({ ...input, standing, obstacles }).names[0]!.box;
		expect(meet(moved, obstacles[0]!)).toBe(false);
	});

	it('sets a name smaller where it is too narrow, and leaves it out where there is no room', () => {
		const narrow = placeNames(twoLands({ width: 400, height: 600 }, 100));
		expect(narrow.names.find(({ country }) => country === 'W')).toMatchObject({ small: true });
		const sliver = placeNames(twoLands({ width: 400, height: 600 }, 60));
		expect(sliver.names.map(({ country }) => country)).toEqual(['E']);
	});

	it('has no callout where its ground is out of sight, as under a sheet', () => {
		const input = twoLands({ width: 800, height: 600 }, 420);
		const covered = { ...none, top: 200 };
		expect(placeNames({ ...input, covered }).callout).toBeNull();
		expect(placeNames({ ...input, callout: null }).callout).toBeNull();
	});

	it('never places anything under what covers the map, over a line, or over one another', () => {
		const px = (most: number) => fc.integer({ min: 0, max: most });
		const obstacle = fc
			.tuple(px(900), px(700), px(300), px(200))
			.map(([left, top, width, height]): Box => ({
				left,
				top,
				right: left + width,
				bottom: top + height
			}));
		const covered = fc.record({ top: px(120), right: px(120), bottom: px(300), left: px(120) });
		const size = fc.record({
			width: fc.integer({ min: 60, max: 900 }),
			height: fc.integer({ min: 60, max: 700 })
		});
		fc.assert(
			fc.property(
				size,
				px(900),
				fc.array(obstacle, { maxLength: 5 }),
				covered,
				(box, x, obstacles, pad) => {
					const input = { ...twoLands(box, x), obstacles, covered: pad };
					const { names, callout } = placeNames(input);
					const boxes = [...names.map((name) => name.box), ...(callout ? [callout.box] : [])];
					boxes.forEach((one, i) => {
						expect(one.left).toBeGreaterThanOrEqual(pad.left);
						expect(one.top).toBeGreaterThanOrEqual(pad.top);
						expect(one.right).toBeLessThanOrEqual(box.width - pad.right);
						expect(one.bottom).toBeLessThanOrEqual(box.height - pad.bottom);
						for (const other of [...obstacles, ...boxes.slice(i + 1)])
							expect(meet(one, other)).toBe(false);
					});
					for (const { country, box: own } of names)
						expect(country === 'W' ? own.right <= x : own.left >= x).toBe(true);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('CellMask', () => {
	it('marks what it is told to, holes left out, and nothing outside its box', () => {
		const mask = new CellMask({ width: 60, height: 60 });
		const square = (from: number, to: number): Pixel[] => [
			[from, from],
			[to, from],
			[to, to],
			[from, to],
			[from, from]
		];
		mask.fill([square(-100, 48), square(12, 30)]);
		expect(mask.has(0, 0)).toBe(true);
		expect(mask.has(3, 3)).toBe(false);
		expect(mask.has(7, 7)).toBe(true);
		expect(mask.has(8, 8)).toBe(false);
		mask.stroke([
			[-1e6, 57],
			[1e6, 57]
		]);
		for (let column = 0; column < 60 / cellPx; column++) expect(mask.has(column, 9)).toBe(true);
		expect(mask.has(9, 8)).toBe(false);
	});
});

describe('reservedBoxes', () => {
	it('has the names, what covers the map, and the edges of what is in view', () => {
		const cover = { left: 10, top: 10, right: 40, bottom: 30 };
		const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
		const view = { size: { width: 300, height: 200 }, covered: { ...none, bottom: 80 } };
		const boxes = reservedBoxes({ names: [], callout: null }, [cover, hidden], view);
		expect(boxes[0]).toEqual(cover);
		expect(boxes).toHaveLength(5);
		expect(boxes.slice(1).some(({ top, bottom }) => top < 120 && bottom > 120)).toBe(true);
		const buried = { ...view, covered: { ...none, bottom: 200 } };
		expect(reservedBoxes({ names: [], callout: null }, [], buried)).toEqual([]);
	});
});
