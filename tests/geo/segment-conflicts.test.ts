import { describe, expect, it } from 'vitest';
import { segmentConflicts } from '../../src/lib/geo/segment-conflicts';

const xs = [0, 10, 0, 10, 5, 5, 20, 0, 6, 9];
const ys = [0, 10, 10, 0, 5, 9, 20, 0, 1, 3];
const run = (...segments: [number, number][]) =>
	segmentConflicts({ starts: segments.map(([a]) => a), ends: segments.map(([, b]) => b) }, xs, ys);

describe('segmentConflicts', () => {
	it.each<[string, [number, number], [number, number], boolean]>([
		['crossing', [0, 1], [2, 3], true],
		['touching in the middle', [0, 1], [4, 5], true],
		['touching at places, not vertices, that are one', [0, 3], [7, 2], true],
		['meeting at a vertex', [0, 3], [3, 1], false],
		['going on in one line', [0, 4], [4, 1], false],
		['lying on one another from a vertex on', [0, 1], [0, 4], true],
		['lying on one another without a vertex', [0, 1], [4, 6], true],
		['the same', [0, 1], [1, 0], true],
		['apart, their boxes overlapping', [0, 1], [8, 9], false],
		['apart in one line', [0, 4], [1, 6], false]
	])('%s', (_, first, second, expected) => {
		expect(run(first, second)).toEqual(expected ? [[0, 1]] : []);
		expect(run(second, first)).toEqual(expected ? [[0, 1]] : []);
	});
});
