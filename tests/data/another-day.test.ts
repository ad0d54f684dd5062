// Tables of another day than the shipped one: small ones, written here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { drawFronts } from '../../data/build/control/draw-fronts.ts';
import { readFacts, type Facts } from '../../data/build/facts.ts';
import { leftHanded } from '../../data/build/geography/outline.ts';
import type { GridLine } from '../../data/build/grid/grid.ts';
import { ringsAreaSqKm } from '../../data/build/layers/areas.ts';
import { readOptions } from '../../data/build/options.ts';
import { settlementPlaces } from '../../data/build/places/places-layer.ts';
import { difference, union } from '../../data/build/shape/clipper.ts';

const day = '2024-09-06';
const folder = mkdtempSync(join(tmpdir(), 'salient-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Facts of the day from rows `segment,seq,place,bearing,distance,contested`, around Sudzha. */
function factsOf(statements: readonly string[], settlements: readonly string[] = []): Facts {
	const rows = statements.map((row) => {
		const [segment, seq, place, ...numbers] = row.split(',');
		return [segment, seq, place, 'RU', 51.19, 35.27, ...numbers].join();
	});
	const header =
		'segment,seq,place,country,place_lat,place_lon,bearing_deg,distance_km,contested_km';
	writeFileSync(join(folder, `line-of-contact-${day}.csv`), [header, ...rows, ''].join('\n'));
	writeFileSync(
		join(folder, `settlement-control-${day}.csv`),
		['place,country,lat,lon,control', ...settlements, ''].join('\n')
	);
	return readFacts(day, pathToFileURL(`${folder}/`));
}

/** A circle of 10 km around Sudzha, held inside: it ends where it begins. */
const circle = [0, 45, 90, 135, 180, 225, 270, 315, 360].map(
	(bearing, i) => `sudzha,${i + 1},Sudzha,${bearing % 360},10,2`
);
const outline: GridLine[] = [
	[
		[3_450_000, 5_090_000],
		[3_600_000, 5_090_000]
	]
];

describe('a place without a label', () => {
	it('is left out of the labels, and is no fault', () => {
		const facts = factsOf(circle, [
			'Nowhere,RU,51.2,35.3,Ukraine',
			'Sudzha,RU,51.19,35.27,Ukraine'
		]);
		expect(settlementPlaces(facts).map(({ name }) => name.en)).toEqual(['Sudzha']);
	});
});

describe('a segment that is not there', () => {
	it('has no front, and the others have theirs', () => {
		const facts = factsOf(['tyotkino,1,Tyotkino,0,3,0', 'tyotkino,2,Tyotkino,90,3,0']);
		const { fronts } = drawFronts(facts, outline);
		expect(fronts.map(({ rules }) => rules.id)).toEqual(['tyotkino']);
	});

	it('is told from one of a single statement, and from a table of none', () => {
		expect(() => factsOf(['tyotkino,1,Tyotkino,0,3,0'])).toThrow('segment tyotkino has no line');
		expect(() => factsOf([])).toThrow('no statement');
	});
});

describe('a closed loop', () => {
	it('is held inside, touches no border, and is contested around', () => {
		const [front] = drawFronts(factsOf(circle), outline).fronts;
		const { held, line, band } = front!;
		const ring = leftHanded(held);
		// A circle of 10 km has 314 km²; a spline through eight of its points a little less.
		expect(ringsAreaSqKm([ring])).toBeGreaterThan(300);
		expect(ringsAreaSqKm([ring])).toBeLessThan(316);
		expect(line[0]).toEqual(line[line.length - 1]);
		expect(held).toHaveLength(line.length - 1);
		// The ring from 10 to 12 km: 138 km².
		const contested = ringsAreaSqKm(difference(union(band), [ring]));
		expect(contested).toBeGreaterThan(130);
		expect(contested).toBeLessThan(146);
	});

	it('is as smooth where it is closed as anywhere else', () => {
		const [front] = drawFronts(factsOf(circle), outline).fronts;
		const turned = [...circle.slice(2, -1), ...circle.slice(0, 3)].map((row, i) =>
			row.replace(/^sudzha,\d+/, `sudzha,${i + 1}`)
		);
		const [other] = drawFronts(factsOf(turned), outline).fronts;
		// Drawn on a plane of another latitude, it is a metre off here and there.
		const apart = [
			difference([front!.held].map(leftHanded), [other!.held].map(leftHanded)),
			difference([other!.held].map(leftHanded), [front!.held].map(leftHanded))
		];
		expect(ringsAreaSqKm(apart.flat())).toBeLessThan(0.1);
	});

	it('needs three places', () => {
		const there = ['sudzha,1,Sudzha,0,10,0', 'sudzha,2,Sudzha,90,10,0', 'sudzha,3,Sudzha,0,10,0'];
		expect(() => factsOf(there)).toThrow('the loop of sudzha holds no ground');
	});

	it('stays closed where a settlement asks for a move beside its start', () => {
		const facts = factsOf(circle, ['Edge,RU,51.2815,35.27,Ukraine']);
		const { fronts, moved } = drawFronts(facts, outline);

		expect(fronts[0]!.line[0]).toEqual(fronts[0]!.line.at(-1));
		expect(moved.every(({ statement }) => statement.seq > 1 && statement.seq < 9)).toBe(true);
	});
});

describe('a statement that was moved on another day', () => {
	const edge = ['Edge,RU,51.2815,35.27,Ukraine'];
	const loose = circle.slice(1).map((row, i) => row.replace(/^sudzha,\d+/, `sudzha,${i + 1}`));

	it('is moved alike where it says the same, whatever its number, and nowhere else', () => {
		const statement = factsOf(loose).statements.get('sudzha')![1]!;
		const before = [{ statement, bearingDeg: 91, distanceKm: 10.5, because: 'Edge' }];
		const { moved, fronts } = drawFronts(factsOf(loose), outline, before);
		expect(moved).toEqual(before);
		const further = [...loose.slice(1)].map((row, i) =>
			row.replace(/^sudzha,\d+/, `sudzha,${i + 1}`)
		);
		const there = drawFronts(factsOf(further), outline, before).fronts[0]!.line;
		expect(there.some(([x, y]) => fronts[0]!.line.some(([a, b]) => a === x && b === y))).toBe(true);
		const other = factsOf(loose.map((row) => row.replace('90,10,2', '90,11,2')));
		expect(drawFronts(other, outline, before).moved).toEqual([]);
	});

	it('is told among those of the day, with the row that it has there', () => {
		const { moved } = drawFronts(factsOf(circle, edge), outline);
		const again = drawFronts(factsOf(circle, edge), outline, moved).moved;
		expect(again.map(({ statement }) => statement.seq)).toEqual(
			moved.map(({ statement }) => statement.seq)
		);
	});
});

describe('the options', () => {
	it('are those of the shipped layers unless told otherwise', () => {
		expect(readOptions([], day)).toMatchObject({ day, out: null });
		const { out, facts } = readOptions(['--out', folder, '--facts', folder], day);
		expect([out, facts].map(String)).toEqual(Array(2).fill(`${pathToFileURL(folder)}/`));
	});

	it('never put another day into data/layers', () => {
		expect(() => readOptions(['--day', '2025-01-02'], day)).toThrow('--out');
		expect(() => readOptions(['--facts', folder], day)).toThrow('--out');
		expect(() => readOptions(['--day', '2024-02-30', '--out', folder], day)).toThrow('2024-02-30');
	});
});
