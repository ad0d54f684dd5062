import { describe, expect, it } from 'vitest';
import { topologyArcs } from '../../src/lib/geo/topology-arcs';

const ring = (...vertices: number[]) => ({ vertices, closed: true });
const line = (...vertices: number[]) => ({ vertices, closed: false });
const byNumber = (a: number, b: number) => a < b;

describe('topologyArcs', () => {
	it('makes the shared side of two squares one arc', () => {
		const { arcs, refs, uses } = topologyArcs([ring(0, 1, 2, 3), ring(1, 4, 5, 2)], 6, byNumber);
		expect(arcs).toHaveLength(3);
		const shared = uses.indexOf(2);
		expect(arcs[shared]).toEqual([1, 2]);
		expect(refs[0]).toContain(shared);
		expect(refs[1]).toContain(~shared);
	});

	it('makes a hole and the island in it one arc, wherever they start', () => {
		const { arcs, refs } = topologyArcs([ring(2, 1, 0, 3), ring(1, 2, 3, 0)], 4, byNumber);
		expect(arcs).toEqual([[0, 3, 2, 1, 0]]);
		expect(refs).toEqual([[0], [~0]]);
	});

	it('cuts a border where a line leaves it, and where a line ends', () => {
		const { uses, refs } = topologyArcs(
			[ring(0, 1, 2, 3, 4, 5), line(1, 2, 3, 6), line(5, 7)],
			8,
			byNumber
		);
		expect(refs[1]).toHaveLength(2);
		expect(uses.filter((n) => n === 2)).toHaveLength(1);
		expect(refs[0]).toHaveLength(3);
	});

	it('keeps the tip of a spike', () => {
		const { arcs } = topologyArcs([ring(0, 1, 2, 3, 2)], 4, byNumber);
		expect(arcs.flat()).toContain(3);
		expect(arcs.some((arc) => arc.length === 2 && arc.includes(3))).toBe(true);
	});
});
