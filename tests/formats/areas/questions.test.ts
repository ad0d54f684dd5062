import { describe, expect, it } from 'vitest';
import { writtenAreaSqKm } from '../../../src/lib/areas/values-of';
import { areasAnswerText, areasQuestionText } from '../../../src/lib/words/areas-text';
import { readAreas } from '../../../src/lib/formats/areas/read-areas';
import { groundOf, northernBox, readFixture } from '../../fixtures/areas-files';

const plain = (await groundOf('plain.geojson')).features.map(writtenAreaSqKm);

describe('what only people know', () => {
	it.each<[string, string, number]>([
		['mercator-unsaid.geojson', 'system', 1],
		['metres-unsaid.zip', 'system', 6],
		['small-metres.geojson', 'small-metres', 2],
		['metres-beyond.geojson', 'system', 1],
		['axes-far.geojson', 'axes', 1]
	])('is asked of %s before any of it is measured', async (name, code, readings) => {
		const { features, questions } = await groundOf(name);
		expect(features).toEqual([]);
		expect(questions).toHaveLength(1);
		expect(questions[0]).toMatchObject({ code, blocks: true });
		expect(questions[0]!.readings).toHaveLength(readings);
		for (const language of ['en', 'uk'] as const) {
			expect(areasQuestionText(questions[0]!, language)).toMatch(/\?$/);
			for (const { answer } of questions[0]!.readings)
				expect(areasAnswerText(answer, language)).not.toBe('');
		}
	});

	it.each<[string, string]>([
		['mercator-unsaid.geojson', 'EPSG:3857'],
		['metres-unsaid.zip', 'EPSG:32636']
	])('makes ground of %s once it is answered', async (name, system) => {
		const { features, questions, files } = await groundOf(name, { system });
		expect(questions).toEqual([]);
		expect(files[0]).toMatchObject({ system, systemBy: 'answer' });
		features.forEach((feature, i) =>
			expect(Math.abs(writtenAreaSqKm(feature) / plain[i]! - 1)).toBeLessThan(1e-6)
		);
	});

	it('offers the place where each system would put it', async () => {
		const [question] = (await groundOf('metres-unsaid.zip')).questions;
		const utm = question!.readings.find(({ answer }) => answer.system === 'EPSG:32636');
		const [west, south, east, north] = utm!.bounds!;
		expect([west, south].map(Math.round)).toEqual([34, 48]);
		expect(east).toBeGreaterThan(38);
		expect(north).toBeLessThan(52);
	});

	it('takes degrees for degrees where that is the answer', async () => {
		const { features } = await groundOf('small-metres.geojson', { system: 'EPSG:4326' });
		expect(writtenAreaSqKm(features[0]!)).toBeGreaterThan(4e7);
	});

	it('asks about exchanged axes where ground is expected elsewhere, and exchanges them', async () => {
		const around = [22, 44, 41, 53] as const;
		const name = 'axes-near.geojson';
		const asked = await readFixture(name, { around: [...around] });
		expect(asked.ok && asked.value.questions[0]?.code).toBe('axes');
		const { features, files } = await groundOf(name, { axes: 'exchanged' });
		expect(writtenAreaSqKm(features[0]!)).toBeCloseTo(plain[0]!, 6);
		expect(files[0]!.notes.map(({ code }) => code)).toEqual(['axes-exchanged']);
		const kept = await readFixture(name, {
			around: [...around],
			answers: new Map([['*', { axes: 'as-written' as const }]])
		});
		expect(kept.ok && [kept.value.questions, kept.value.features.length]).toEqual([[], 2]);
	});

	it('leads outlines the short way across the 180th meridian only by choice', async () => {
		const read = async (geometry: object, edges?: 'short' | 'as-written') => {
			const bytes = new TextEncoder().encode(JSON.stringify(geometry));
			const answers = new Map([['*', edges ? { edges } : {}]]);
			const found = await readAreas([{ name: 'seam.geojson', bytes }], { answers });
			if (!found.ok) throw found.reason;
			return found.value;
		};
		const open = await read(northernBox(179, -179));
		expect(open.questions).toMatchObject([
			{ code: 'edges', blocks: false, slots: { features: 1 } }
		]);
		for (const language of ['en', 'uk'] as const) {
			expect(areasQuestionText(open.questions[0]!, language)).toMatch(/180.*\?$/);
			const said = open.questions[0]!.readings.map(({ answer }) =>
				areasAnswerText(answer, language)
			);
			expect(new Set(said).size).toBe(2);
		}
		const written = writtenAreaSqKm(open.features[0]!);
		const short = await read(northernBox(179, -179), 'short');
		expect(writtenAreaSqKm(short.features[0]!) / written).toBeCloseTo(2 / 358, 6);
		expect(short.questions).toEqual([]);
		expect(short.files[0]!.notes.map(({ code }) => code)).toEqual(['short-edges']);
		const long = await read(northernBox(179, -179), 'as-written');
		expect(long.questions).toEqual([]);
		expect(writtenAreaSqKm(long.features[0]!)).toBe(written);
		// What is cut there, or goes on beyond it, or all round the earth, is as it is meant.
		for (const [west, east] of [
			[179, 180],
			[179, 181],
			[-180, 180]
		] as const)
			expect((await read(northernBox(west, east))).questions).toEqual([]);
	});

	it('closes lines and tracks only by choice', async () => {
		for (const name of ['track.gpx', 'lines.zip']) {
			const open = await groundOf(name);
			expect(open.questions.map(({ code, blocks }) => [code, blocks])).toEqual([['lines', false]]);
			expect(open.features.map(({ polygons }) => polygons)).toEqual([[]]);
			const closed = await groundOf(name, { lines: 'closed' });
			expect(closed.questions).toEqual([]);
			expect(writtenAreaSqKm(closed.features[0]!)).toBeGreaterThan(3000);
			const left = await groundOf(name, { lines: 'left-out' });
			expect(left.questions).toEqual([]);
		}
	});
});
