import { describe, expect, it } from 'vitest';
import { compareData } from '../../src/lib/dossier/compare-things';
import { loadDossier, type LoadedDossier } from '../../src/lib/dossier/load-dossier';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { plausible } from '../../src/lib/model/figure';
import { say } from '../../src/lib/words/figure-words';

function load(change: (config: string) => string = (config) => config): LoadedDossier {
	const result = loadDossier({ ...shippedFiles, config: change(shippedFiles.config) });
	if (!result.ok) throw new Error(result.reason);
	return result.value;
}

const loaded = load();
const { dossier, layers } = loaded;
const data = compareData(loaded);
const thing = (id: string) => data.things.find((one) => one.id === id)!;
const figureOf = (id: string) => {
	const { figure } = thing(id);
	return dossier.figures[figure] ?? data.figures[figure]!;
};
const ofKind = (kind: string) => data.things.filter((one) => one.kind === kind);

describe('what can be compared', () => {
	it('is every row of held ground, group, region, reported area and familiar place', () => {
		expect(ofKind('held').map(({ id }) => id)).toEqual([
			...['held-sudzha', 'held-tyotkino', 'held-UA-43', 'held-UA-40', 'held-UA-09'],
			...['held-UA-14', 'held-UA-23', 'held-UA-65', 'held-UA-63', 'held-UA-48']
		]);
		expect(ofKind('group').map(({ id }) => id)).toEqual([
			'group-kursk',
			'group-occupied',
			'group-annexed-four'
		]);
		expect(ofKind('region')).toHaveLength(layers.regions.features.length);
		expect(ofKind('region').filter(({ id }) => id.startsWith('region-UA-'))).toHaveLength(27);
		expect(ofKind('reported').map(({ figure }) => dossier.figures[figure]!.value)).toEqual(
			expect.arrayContaining([450, 112_000])
		);
		expect(ofKind('familiar')).toHaveLength(13);
	});

	it('has an area with a receipt for each, in the dossier or beside it, never in both', () => {
		for (const { id } of data.things) {
			const figure = figureOf(id);
			expect(figure, id).toMatchObject({ quantity: 'area', unit: 'km2' });
			expect(figure.value, id).toBeGreaterThan(0);
		}
		for (const id of Object.keys(data.figures)) expect(dossier.figures).not.toHaveProperty(id);
	});

	it('gives shapes whose measured area is the one shown', () => {
		const area = ({ id, features }: (typeof data.things)[number]) =>
			features.reduce((sum, { layer, id: feature }) => {
				const found = (
					layers[layer as 'control' | 'regions' | 'familiar']
						.features as typeof layers.regions.features
				).find(({ properties }) => properties.id === feature);
				if (!found) throw new Error(`${id}: there is no ${feature} in ${layer}`);
				return sum + geometryAreaSqKm(found.geometry);
			}, 0);
		const drawn = ['held', 'group', 'region']
			.flatMap(ofKind)
			.filter(({ features }) => features.length > 0);
		for (const one of drawn) {
			const ratio = area(one) / figureOf(one.id).value;
			// Of a rough outline the official area is shown.
			const isRough = figureOf(one.id).receipt.type === 'reference';
			expect(Math.abs(ratio - 1), one.id).toBeLessThan(isRough ? 0.1 : 5e-10);
		}
		// An outline is for drawing: near the published area.
		for (const one of ofKind('familiar').filter(({ features }) => features.length > 0))
			expect(Math.abs(area(one) / figureOf(one.id).value - 1), one.id).toBeLessThan(0.1);
	});

	it('adds the held parts of the four annexed oblasts up, and their accuracies', () => {
		const rows = ['UA-09', 'UA-14', 'UA-23', 'UA-65'].map((id) => figureOf(`held-${id}`));
		const total = figureOf('group-annexed-four');
		const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
		// Held and contested areas are each rounded to 10⁻⁷ km²: twice five numbers may be off by half of that.
		const off = (made: number, parts: number[]) => Math.abs(made - sum(parts));
		const most = 2 * (rows.length + 1) * 0.5e-7 + 1e-9;
		expect(
			off(
				total.value,
				rows.map(({ value }) => value)
			)
		).toBeLessThan(most);
		expect(
			off(
				total.interval.high,
				rows.map(({ interval }) => interval.high)
			)
		).toBeLessThan(most);
		expect(total.margin).toBeCloseTo(sum(rows.map(({ margin }) => margin)), 6);
		expect(total.kind).toBe('measured');
	});

	it('takes the ± of a group from the layers where they give it', () => {
		expect(figureOf('group-occupied').margin).toBe(layers.accuracies.occupied);
		expect(figureOf('held-sudzha').margin).toBe(layers.accuracies['RU-KRS:UA:held:sudzha']);
	});

	it('shows familiar places by their published area, as reported by whoever published it', () => {
		expect(figureOf('familiar-AD')).toMatchObject({
			kind: 'reported',
			value: 468,
			receipt: {
				type: 'reference',
				source: { en: 'Andorra', uk: 'Андорра' },
				note: { en: 'UN Statistics Division', uk: 'Статистичний відділ ООН' }
			}
		});
		// What 468 km² may have been rounded from.
		expect(plausible(figureOf('familiar-AD'))).toEqual({ low: 467.5, high: 468.5 });
	});

	it('draws what has no outline as a square of its area: it lies nowhere', () => {
		const shapeless = data.things.filter(({ features }) => features.length === 0);
		expect(shapeless.filter(({ kind }) => kind !== 'reported').map(({ id }) => id)).toEqual([
			// Drawn twice its size, and a fifth too small.
			'region-UA-30',
			'region-UA-40',
			'familiar-SG',
			'familiar-GB-LND',
			'familiar-US-NYC'
		]);
		for (const { id, features, home } of data.things)
			expect(home === null, id).toBe(features.length === 0);
	});

	it('says where each shape lies', () => {
		const { bounds, centre } = thing('held-sudzha').home!;
		expect(bounds[0]).toBeLessThan(35.27);
		expect(bounds[2]).toBeGreaterThan(35.27);
		expect(centre[1]).toBeGreaterThan(bounds[1]);
		expect(centre[1]).toBeLessThan(bounds[3]);
		// Of all occupied ground, the middle lies between its east and Crimea, not in the middle of its box.
		const occupied = thing('group-occupied').home!;
		expect(occupied.centre[0]).toBeGreaterThan((occupied.bounds[0] + occupied.bounds[2]) / 2);
	});

	it('has ids that are one of a kind and fit for an address, and names in both languages', () => {
		const all = [...data.things, ...data.snaps];
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		for (const { id, name } of all) {
			expect(id).toMatch(/^[A-Za-z0-9-]+$/);
			expect(say(name, 'en'), id).toMatch(/\p{Script=Latin}/u);
			expect(say(name, 'uk'), id).toMatch(/\p{Script=Cyrillic}/u);
		}
	});

	it('names big places to lay a shape over, the biggest first', () => {
		const kyiv = data.snaps.find(({ id }) => id === 'kyiv')!;
		expect(kyiv.at[0]).toBeCloseTo(30.52, 1);
		expect(kyiv.at[1]).toBeCloseTo(50.45, 1);
		expect(data.snaps.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['kharkiv', 'odesa', 'moscow', 'chisinau'])
		);
		expect(data.snaps.findIndex(({ id }) => id === 'kyiv')).toBeLessThan(
			data.snaps.findIndex(({ id }) => id === 'lviv')
		);
	});

	it('survives the trip in a page: plain data', () => {
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
	});
});

describe('groups of the configuration', () => {
	it('that hold no ground are refused by name', () => {
		const other = load((config) => config.replace('UA-09, UA-14, UA-23', 'UA-09, UA-14, UA-46'));
		expect(() => compareData(other)).toThrow(
			'data/dossier.yaml: compareGroups: annexed-four: RU holds no ground in UA-46'
		);
	});

	it('that take the id of a layer group are refused', () => {
		const other = load((config) => config.replace('id: annexed-four', 'id: occupied'));
		expect(() => compareData(other)).toThrow('two have the id group-occupied');
	});
});
