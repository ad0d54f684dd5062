import { describe, expect, it } from 'vitest';
import { mostEdges, ThroughDays } from '../../src/lib/areas/through-days';
import { eachEdgeOn } from '../../src/lib/geo/edge-spans';
import { boxRings, packRings } from '../../src/lib/geo/rings';

const box = (west: number) => boxRings([west, 47, west + 1, 48]);

/** How many corners each status has on a day. */
function cornersOn(days: ThroughDays, files: readonly string[], day: number) {
	return days.through(files)!.statuses.map(({ parts, edges }) => {
		let corners = 0;
		eachEdgeOn(edges, day, (at) => (corners += Number(edges.table[at + 6]! >= 0)));
		return [`${parts.status} ${parts.holder}`, corners];
	});
}

describe('days gathered for the map', () => {
	it('keep statuses apart, whatever the order of days, and leave out what is left out', () => {
		const days = new ThroughDays();
		days.add(1, [
			{ meaning: 'held-ru', parts: [box(35), box(37)] },
			{ meaning: 'contested', parts: [box(39)] },
			{ meaning: 'left-out', parts: [box(31)] }
		]);
		days.add(0, [{ meaning: 'held-ru', parts: [box(35)] }]);
		const files = ['a', 'b'];
		expect(days.through(files)!.days).toEqual(files);
		expect(cornersOn(days, files, 0)).toEqual([
			['held RU', 4],
			['contested null', 0]
		]);
		expect(cornersOn(days, files, 1)).toEqual([
			['held RU', 8],
			['contested null', 4]
		]);
	});

	it('are positions exact to a metre, wherever they are', () => {
		const days = new ThroughDays();
		days.add(0, [{ meaning: 'held-ua', parts: [box(-120), box(150)] }]);
		const { origin, statuses } = days.through(['a'])!;
		const { edges } = statuses[0]!;
		const lons: number[] = [];
		eachEdgeOn(edges, 0, (at) => lons.push((origin[0] + edges.table[at]! - 0.5) * 360));
		const found = [...new Set(lons.map((lon) => lon.toFixed(4)))].sort();
		expect(found).toEqual(['-119.0000', '-120.0000', '150.0000', '151.0000']);
	});

	it('are none where they are more than may be held', () => {
		const days = new ThroughDays();
		const corners = mostEdges / 8;
		const ring = Array.from({ length: corners }, (_, i) => {
			const angle = (2 * Math.PI * i) / corners;
			return [36 + Math.cos(angle), 48 + Math.sin(angle)];
		}).flat();
		const large = packRings([[...ring, ring[0]!, ring[1]!]]);
		const moved = { ...large, coords: large.coords.map((value) => value + 0.001) };
		days.add(0, [{ meaning: 'held-ru', parts: [large] }]);
		expect(days.through(['a'])).not.toBeNull();
		expect(days.isWhole).toBe(true);
		for (let day = 1; day < 9; day++) {
			const meaning = day % 2 === 0 ? 'held-ru' : 'held-ua';
			days.add(day, [{ meaning, parts: [day % 4 < 2 ? moved : large] }]);
		}
		expect(days.through(['a'])).toBeNull();
		expect(days.isWhole).toBe(false);
	});

	it('may be without any ground', () => {
		const days = new ThroughDays();
		days.add(0, []);
		expect(days.through(['a', 'b'])!.statuses).toEqual([]);
	});
});
