import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/lib/areas/apply-mapping';
import { readMapping, writeMapping } from '../../src/lib/areas/mapping-file';
import { presetNamed, presets } from '../../src/lib/areas/presets';
import { recognise } from '../../src/lib/areas/recognise';
import { valuesOf } from '../../src/lib/areas/values-of';
import { groundMeanings, type Mapping, meaningParts } from '../../src/lib/model/mapping';
import { groundMeaningText, mappingFaultText } from '../../src/lib/words/areas-text';
import { groundOf } from '../fixtures/areas-files';

const meanings = async (name: string) => {
	const { features } = await groundOf(name);
	const found = recognise(features);
	if (!found) return null;
	return {
		preset: found.preset.id,
		isSure: found.isSure,
		means: features
			.filter(({ polygons }) => polygons.length > 0)
			.map((feature) => meaningOf(found.preset, feature))
	};
};

describe('recognise', () => {
	it.each<[string, string, readonly (string | null)[]]>([
		[
			'deepstate.geojson',
			'deepstate',
			['held-ru', 'held-ua', 'contested', 'held-ru', 'held-ru', 'left-out', 'left-out']
		],
		[
			'deepstate-api.json',
			'deepstate',
			['held-ru', 'held-ua', 'contested', 'held-ru', 'held-ru', 'left-out', 'left-out']
		],
		['isw-like.geojson', 'isw', ['held-ru', 'held-ru', 'claimed-ru', 'claimed-ua', 'claimed-ua']],
		['deepstatemap_data_20250212.geojson', 'deepstate', ['held-ru']],
		['folders.kmz', 'folders', ['held-ru', 'held-ua', 'contested']],
		['plain.geojson', 'plain', ['held-ua', 'held-ru', 'contested-ru']],
		['ground.zip', 'plain', ['held-ua', 'held-ru', 'contested-ru']]
	])('maps %s without a click, by %s', async (name, preset, means) => {
		expect(await meanings(name)).toEqual({ preset, isSure: true, means });
	});

	it('does not know a foreign file, and is not sure where one feature is unknown', async () => {
		expect(await meanings('foreign.geojson')).toBeNull();
		const { features } = await groundOf('deepstate.geojson');
		const strange = { ...features[0]!, properties: { name: 'Щось /// Something else' } };
		const found = recognise([...features, strange]);
		expect(found).toMatchObject({ isSure: false, known: 7, of: 8 });
		expect(meaningOf(found!.preset, strange)).toBeNull();
	});

	it('leaves ground abroad out, and does not guess who holds ground of a name it has not met', () => {
		const means = (properties: Record<string, string>) =>
			meaningOf(presetNamed('deepstate')!, { file: 'a', layer: null, properties });
		expect(means({ name: 'Окуповані Курили /// Occupied Southern Kurils ///' })).toBe('left-out');
		expect(means({ name: 'Десь /// Occupied somewhere ///', fill: '#FF5252' })).toBe('left-out');
		expect(means({ name: 'Десь /// Occupied somewhere ///' })).toBeNull();
		expect(means({ name: 'Десь /// Occupied somewhere ///', fill: '#a52714' })).toBe('held-ru');
	});

	it('takes what was freed for no occupied ground, in either language', () => {
		for (const name of ['Деокуповано', 'De-occupied', 'Deoccupied ///'])
			expect(
				meaningOf(presetNamed('deepstate')!, { file: 'a', layer: null, properties: { name } })
			).toBe('held-ua');
		for (const layer of ['Деокупована територія', 'Liberated'])
			expect(meaningOf(presetNamed('folders')!, { file: 'a', layer, properties: {} })).toBe(
				'held-ua'
			);
	});
});

describe('a mapping', () => {
	const mapping: Mapping = {
		name: 'Theirs',
		rules: [
			{
				where: [
					{ key: 'who', is: 'red' },
					{ key: 'zone', is: '9' }
				],
				means: 'left-out'
			},
			{ where: [{ key: 'who', is: 'Red' }], means: 'held-ru' },
			{ where: [{ key: 'WHO', is: 'blue' }], means: 'held-ua' }
		]
	};

	it('maps a foreign file in three rules; what none fits stays unknown', async () => {
		const { features } = await groundOf('foreign.geojson');
		expect(features.map((feature) => meaningOf(mapping, feature))).toEqual([
			...['held-ua', 'held-ru', null, 'left-out']
		]);
	});

	it('is read as it was written', () => {
		expect(readMapping(writeMapping(mapping))).toMatchObject({ ok: true, value: mapping });
		for (const { name, rules } of presets)
			expect(readMapping(writeMapping({ name, rules }))).toMatchObject({
				ok: true,
				value: { rules }
			});
	});

	it.each<[string, string]>([
		['{', 'mapping-not-json'],
		['[]', 'mapping-other-schema'],
		['{"schema":"salient-mapping/2"}', 'mapping-other-schema'],
		['{"schema":"salient-mapping/1"}', 'mapping-no-name'],
		['{"schema":"salient-mapping/1","name":"x","rules":[]}', 'mapping-no-rules'],
		[
			'{"schema":"salient-mapping/1","name":"x","rules":[{"where":[{"key":"a"}],"means":"held-ru"}]}',
			'mapping-condition'
		],
		[
			'{"schema":"salient-mapping/1","name":"x","rules":[{"where":[{"key":"a","is":"b"}],"means":"won"}]}',
			'mapping-meaning'
		]
	])('refuses %s: %s', (text, code) => {
		const read = readMapping(text);
		if (read.ok) throw new Error('it was read');
		expect(read.reason.code).toBe(code);
		for (const language of ['en', 'uk'] as const)
			expect(mappingFaultText(read.reason, language)).toMatch(/\p{L}{3}/u);
	});

	it('of any JSON is read or refused', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				readMapping(text);
				expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
			})
		);
	});

	it('has words for each meaning, in both languages', () => {
		for (const language of ['en', 'uk'] as const)
			expect(
				new Set([...groundMeanings, null].map((one) => groundMeaningText(one, language))).size
			).toBe(groundMeanings.length + 1);
		expect(meaningParts('left-out')).toBeNull();
		expect(meaningParts('contested')).toEqual({ holder: null, status: 'contested' });
		expect(meaningParts('claimed-ua')).toEqual({ holder: 'UA', status: 'claimed' });
	});
});

describe('valuesOf', () => {
	it('has the values of each key with number and area, the telling key first', async () => {
		const { features } = await groundOf('foreign.geojson');
		const keys = valuesOf(features);
		expect(keys.map(({ key }) => key)).toEqual(['zone', 'who', '@file']);
		const who = keys.find(({ key }) => key === 'who')!;
		expect(who.values.map(({ text, features: count }) => [text, count])).toEqual([
			...[['red', 2] as const, ['grey', 1] as const, ['blue', 1] as const]
		]);
		expect(who.values[0]!.areaSqKm).toBeCloseTo(1663 + 8837.37, 0);
		expect(who.values[0]!.bounds).toEqual([30, 44, 31, 45]);
		expect([who.more, who.without]).toEqual([0, 0]);
	});

	it('takes folders for a key, and no name for a part of ours', async () => {
		expect(valuesOf((await groundOf('folders.kml')).features).map(({ key }) => key)).toContain(
			'@folder'
		);
		const keys = valuesOf((await groundOf('hostile.csv')).features);
		expect(keys.map(({ key }) => key)).toEqual(
			expect.arrayContaining(['__proto__', 'constructor'])
		);
	});
});
