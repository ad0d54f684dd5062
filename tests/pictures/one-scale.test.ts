import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneScale, unitSquare } from '../../src/lib/pictures/one-scale';

const outline = (width: number, height: number) => ({ d: 'M0 0', width, height });
const sizes = fc.array(
	fc.tuple(
		fc.double({ min: 1, max: 1500, noNaN: true }),
		fc.double({ min: 1, max: 1500, noNaN: true })
	),
	{ minLength: 1, maxLength: 6 }
);

it('draws all shapes at one scale, within the sheet, without overlap', () => {
	fc.assert(
		fc.property(sizes, (all) => {
			const shapes = all.map(([width, height], index) => ({
				key: String(index),
				name: `The ${index}th of the shapes compared`,
				outline: outline(width, height)
			}));
			const sheet = oneScale(shapes, 372)!;
			expect(sheet.shapes.map(({ key }) => key)).toEqual(shapes.map(({ key }) => key));
			sheet.shapes.forEach((shape, index) => {
				expect(shape.width * sheet.kmPerUnit).toBeCloseTo(all[index]![0], 6);
				expect(shape.height * sheet.kmPerUnit).toBeCloseTo(all[index]![1], 6);
				expect(shape.x).toBeGreaterThan(-1);
				expect(shape.x + shape.width).toBeLessThan(373);
				expect(shape.y).toBeGreaterThan(-1);
				expect(shape.y + shape.height).toBeLessThan(sheet.height);
			});
			const boxes = sheet.shapes;
			for (const [i, a] of boxes.entries())
				for (const b of boxes.slice(i + 1))
					expect(
						a.x + a.width <= b.x + 1e-6 ||
							b.x + b.width <= a.x + 1e-6 ||
							a.y + a.height <= b.y + 1e-6 ||
							b.y + b.height <= a.y + 1e-6
					).toBe(true);
		})
	);
});

it('gives a shape that is too small an inset with a zoom that is said, and others none', () => {
	const sheet = oneScale(
		[
			{ key: 'salient', name: 'salient', outline: outline(30, 40) },
			{ key: 'occupied', name: 'occupied', outline: outline(560, 600) }
		],
		372
	)!;
	const [small, large] = sheet.shapes;
	expect(large!.inset).toBeNull();
	const { times, radius } = small!.inset!;
	expect(times).toBeGreaterThan(1);
	// It fits the circle that it stands in.
	expect(Math.hypot(small!.width, small!.height) * times).toBeLessThan(2.4 * radius);
	expect(Math.max(small!.width, small!.height) * times).toBeLessThanOrEqual(2 * radius);
});

it('draws insets alike, so that they can be compared', () => {
	const sheet = oneScale(
		[
			{ key: 'a', name: 'a', outline: outline(20, 20) },
			{ key: 'b', name: 'b', outline: outline(40, 40) },
			{ key: 'c', name: 'c', outline: outline(600, 600) }
		],
		372
	)!;
	expect(sheet.shapes[0]!.inset!.times).toBe(sheet.shapes[1]!.inset!.times);
});

it('has a unit square of a round area, true to scale', () => {
	expect(unitSquare(2, 40, 1)).toEqual({ side: Math.sqrt(5000) / 2, area: 5000 });
	const { side, area } = unitSquare(0.3, 52, 2.589988110336);
	expect((side * 0.3) ** 2).toBeCloseTo(area, 9);
	expect(area / 2.589988110336).toBeCloseTo(50, 9);
});

it('needs something to draw', () => {
	expect(oneScale([], 372)).toBeNull();
});
