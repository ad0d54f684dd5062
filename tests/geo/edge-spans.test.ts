import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachEdgeOn, edgeNumbers, packEdges } from '../../src/lib/geo/edge-spans';

/** Edges that say which one they are in their first number, packed. */
function packed(spans: readonly (readonly [number, number])[], dayCount: number) {
	const edges = new Float32Array(edgeNumbers * spans.length);
	spans.forEach((_, i) => (edges[edgeNumbers * i] = i));
	return packEdges(edges, Uint16Array.from(spans.flat()), spans.length, dayCount);
}

function found(edges: ReturnType<typeof packed>, day: number): number[] {
	const numbers: number[] = [];
	eachEdgeOn(edges, day, (at) => numbers.push(edges.table[at]!));
	return numbers.sort((a, b) => a - b);
}

describe('edges through days', () => {
	it('are those whose days a day is among, on each day', () => {
		const days = fc
			.integer({ min: 1, max: 70 })
			.chain((dayCount) =>
				fc.tuple(
					fc.constant(dayCount),
					fc.array(
						fc
							.tuple(fc.nat(dayCount - 1), fc.nat(dayCount - 1))
							.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
					)
				)
			);
		fc.assert(
			fc.property(days, ([dayCount, spans]) => {
				const edges = packed(spans, dayCount);
				for (let day = 0; day < dayCount; day++) {
					const there = spans.flatMap(([first, last], i) =>
						first <= day && day <= last ? [i] : []
					);
					expect(found(edges, day)).toEqual(there);
				}
			})
		);
	});

	it('are looked for among few others', () => {
		const dayCount = 512;
		const edges = packed(
			Array.from({ length: dayCount }, (_, day) => [day, day]),
			dayCount
		);
		// As many nodes as the tree is high, of one edge each.
		let looked = 0;
		const table = new Proxy(edges.table, {
			get: (target, key) => {
				looked++;
				return Reflect.get(target, key) as number;
			}
		});
		eachEdgeOn({ ...edges, table }, 300, () => {});
		expect(looked).toBeLessThan(2 * 11);
	});

	it.each([-1, 3, NaN])('are none on a day that there is not: %s', (day) => {
		expect(found(packed([[0, 2]], 3), day)).toEqual([]);
	});

	it('may be none at all', () => {
		expect(found(packed([], 2), 1)).toEqual([]);
	});
});
