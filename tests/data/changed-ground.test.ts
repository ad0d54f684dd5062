import { describe, expect, it } from 'vitest';
import { changedGround } from '../../data/build/days/changed-ground.ts';
import { polygonsOf } from '../../data/build/check/geometry.ts';

type Holder = 'UA' | 'RU';
type Corner = [number, number];

/** A held area with straight sides, corners in degrees, counter-clockwise. */
const area = (corners: Corner[], holder: Holder = 'RU', status = 'held') => ({
	type: 'Feature' as const,
	properties: { holder, status },
	geometry: { type: 'Polygon' as const, coordinates: [[...corners, corners[0]!]] }
});
/** From 36° to an eastern edge, from 48° to 49°. */
const upTo = (east: number, middle = east): Corner[] => [
	[36, 48],
	[east, 48],
	[middle, 48.5],
	[east, 49],
	[36, 49]
];
const day = (asOf: string, ...control: ReturnType<typeof area>[]) => ({ facts: { asOf }, control });
const histories = (days: Parameters<typeof changedGround>[0]) =>
	changedGround(days).map(({ properties }) => properties.id);

describe('ground that was held on some days', () => {
	it('has one feature per holder and history, days in order', () => {
		const found = changedGround([
			day('2025-02-01', area(upTo(38))),
			day('2025-01-01', area(upTo(37))),
			day('2025-03-01', area(upTo(37.5)), area(upTo(36.2), 'UA'))
		]);
		expect(found.map(({ properties }) => properties)).toEqual([
			{ id: 'RU:010', holder: 'RU', heldOn: '010' },
			{ id: 'RU:011', holder: 'RU', heldOn: '011' },
			{ id: 'UA:001', holder: 'UA', heldOn: '001' }
		]);
		const xs = polygonsOf(found[1]!)
			.flat(2)
			.map(([x]) => x / 1e5);
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([37, 37.5]);
	});

	it('is nothing along what did not move, and where two neighbours meet', () => {
		const split = [
			area(upTo(36.5)),
			area([
				[36.5, 48],
				[37, 48],
				[37, 48.5],
				[37, 49],
				[36.5, 49],
				[36.5, 48.5]
			])
		];
		expect(histories([day('2025-01-01', area(upTo(37))), day('2025-02-01', ...split)])).toEqual([]);
	});

	it('leaves contested ground out', () => {
		const contested = area(upTo(37), 'RU', 'contested');
		expect(histories([day('2025-01-01', contested), day('2025-02-01')])).toEqual([]);
	});

	it('is no sliver: where it is thinner than 100 m, it counts to its neighbour', () => {
		const days = (middle: number) => [
			day('2025-01-01', area(upTo(37))),
			day('2025-02-01', area(upTo(37, middle)))
		];
		expect(histories(days(37.001))).toEqual([]);
		expect(histories(days(37.01))).toEqual(['RU:01']);
	});
});
