import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../src/lib/dossier/claim-facts';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { shippedSite } from '../fixtures/shipped-site';

const facts = shippedClaimFacts();
const place = (id: string) => facts.places.find((one) => one.id === id)!;

describe('what claims are judged by', () => {
	it('has both countries and every region, each once', () => {
		const ids = facts.places.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(place('UA').parts).toHaveLength(27);
		for (const id of [...place('UA').parts, ...place('RU').parts]) expect(ids).toContain(id);
	});

	it('has a figure for every id that it names', () => {
		const named = [
			...facts.places.flatMap(({ measured, official, held }) => [measured, official, held]),
			...facts.denominators.map(({ figure }) => figure),
			...facts.reported,
			...facts.gazetteer.sizes.map(({ figure }) => figure)
		].filter((id) => id !== null);
		for (const id of named) expect(facts.figures[id], id).toMatchObject({ id });
	});

	it('has the inputs of every derived figure', () => {
		for (const { receipt } of Object.values(facts.figures))
			if (receipt.type === 'derived')
				for (const input of receipt.inputs) expect(facts.figures[input], input).toBeDefined();
	});

	it('has a land-only figure beside each measured one', () => {
		for (const { id, receipt, value } of Object.values(facts.figures)) {
			if (receipt.type !== 'measured' || receipt.landOnly) continue;
			expect(facts.figures[`${id}-land`]!.value, id).toBeLessThanOrEqual(value);
		}
	});

	it('knows the whole of a country only where the layers have all of it', () => {
		expect(place('UA')).toMatchObject({ measured: 'region-UA', official: 'official-UA' });
		expect(place('RU')).toMatchObject({ measured: null, official: null });
	});

	it('sums the ground held in a country up from its regions', () => {
		for (const country of ['UA', 'RU']) {
			const { held, parts } = place(country);
			const sum = parts.reduce((total, id) => {
				const part = place(id).held;
				return total + (part === null ? 0 : facts.figures[part]!.interval.high);
			}, 0);
			expect(facts.figures[held!]!.interval.high / sum).toBeCloseTo(1, 9);
		}
	});

	it('names the rows that show the ground of a place, contested ground among them', () => {
		expect(place('RU-KRS').rows).toEqual(['sudzha', 'tyotkino', 'kursk-contested']);
		expect(place('UA-14').rows).toEqual(['UA-14', 'occupied-contested']);
		expect(place('UA-43').rows).toEqual(['UA-43']);
		expect(place('UA-46').rows).toEqual([]);
	});

	it('says what each denominator leaves out', () => {
		expect(facts.denominators.map(({ id, minus }) => [id, minus])).toEqual([
			['total', []],
			['land', []],
			['without-crimea', ['UA-43', 'UA-40']]
		]);
	});

	it('is plain data', () => {
		expect(structuredClone(facts)).toEqual(facts);
	});

	it('refuses a gazetteer that names what the dossier does not have', () => {
		const loaded = shippedSite();
		const gazetteer = {
			...loaded.gazetteer,
			places: [{ places: ['UA-99'], names: ['Nowhere'] }],
			sizes: [{ id: 'x', names: ['X'], figure: 'official-XX' }]
		};
		expect(() => claimFacts({ ...loaded, gazetteer })).toThrow(
			'data/gazetteer.yaml: names UA-99, official-XX, which the dossier does not have'
		);
	});
});
