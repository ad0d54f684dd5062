import { describe, expect, it } from 'vitest';
import { withCompared, withComparedTables } from '../../src/lib/dossier/compared-facts';
import { parseComparedAreas } from '../../src/lib/dossier/compared-areas';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { shippedSite } from '../fixtures/shipped-site';

const { compared, references } = shippedSite();
const facts = shippedClaimFacts();
const { gazetteer } = facts;
const areaOf = (name: string) => {
	const size = gazetteer.sizes.find(({ names }) => names.includes(name));
	return size?.figure == null ? null : facts.figures[size.figure]!.value;
};

describe('the areas that sizes are compared with', () => {
	it('have a name in both languages, an area, and a source that can be looked up', () => {
		expect(compared.length).toBeGreaterThan(450);
		for (const { id, name, areaSqKm, note, edition, spellings } of compared) {
			expect(name.en, id).toMatch(/^[\p{Script=Latin}’'. ()-]+$/u);
			expect(name.uk, id).toMatch(/^[\p{Script=Cyrillic}’' (),—-]+$/u);
			expect(areaSqKm, id).toBeGreaterThan(0);
			expect(note.en && note.uk, id).toBeTruthy();
			expect(new URL(edition.address).protocol, id).toBe('https:');
			expect(edition.year, id).toBeGreaterThanOrEqual(2000);
			expect(edition.year, id).toBeLessThanOrEqual(2026);
			for (const one of spellings) expect(one.trim(), id).toBe(one);
		}
	});

	it('give each id one area and each spelling one thing', () => {
		const ids = [...references.keys(), ...compared.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(ids.length);
		const spelt = gazetteer.sizes.flatMap((size) => [
			...new Set(size.names.map((name) => name.toLowerCase()))
		]);
		expect(spelt.filter((name, index) => spelt.indexOf(name) < index)).toEqual([]);
	});

	it('give their figures a receipt with publisher, year and address', () => {
		for (const { id, edition, note, name } of compared)
			expect(facts.figures[`official-${id}`], id).toMatchObject({
				label: { code: 'published-area', slots: { name } },
				receipt: { type: 'reference', source: name, note, edition }
			});
	});

	it('have every country but those with few inhabitants or none', () => {
		const names = new Intl.DisplayNames('en', { type: 'region' });
		const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		const countries = letters
			.flatMap((a) => letters.map((b) => a + b))
			.filter((code) => names.of(code) !== code);
		const without = countries.filter((code) => !facts.figures[`official-${code}`]);
		// Withdrawn codes, groups and outlying islands.
		const left = 'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU';
		const more = 'SF TA TF TP UK UM UN VD WK XA XB YD YU ZR ZZ CT FL';
		expect(without.filter((code) => !`${left} ${more}`.split(' ').includes(code))).toEqual([]);
	});

	it('have all states of the USA, the German and Austrian ones, and the Canadian provinces', () => {
		const among = (prefix: string) =>
			[...references.keys(), ...compared.map(({ id }) => id)].filter((id) => id.startsWith(prefix));
		expect(among('US-').filter((id) => id !== 'US-NYC')).toHaveLength(50);
		expect(among('DE-')).toHaveLength(16);
		expect(among('AT-')).toHaveLength(9);
		expect(among('CA-')).toHaveLength(13);
	});

	it('add up where the whole is published, too', () => {
		const sum = (prefix: string) =>
			compared
				.filter(({ id }) => id.startsWith(prefix))
				.reduce((total, { areaSqKm }) => total + areaSqKm, 0);
		// With Virginia, which is a familiar place, and the District of Columbia: 9,833,517 km².
		expect(Math.abs(sum('US-') + 110_787 + 177 - 9_833_517)).toBeLessThan(10);
		expect(Math.abs(sum('CA-') - 9_984_670)).toBeLessThan(10);
		expect(Math.abs(sum('DE-') - 357_596)).toBeLessThan(10);
		expect(Math.abs(sum('AT-') - 83_883)).toBeLessThan(10);
		// With Jervis Bay: 7,688,287 km².
		expect(Math.abs(sum('AU-') + 67 - 7_688_287)).toBeLessThan(10);
	});

	it.each([
		['Italy', 301_340],
		['Denmark', 43_094],
		['the Netherlands', 41_543],
		['Holland', 41_543],
		['Britain', 243_610],
		['the UK', 243_610],
		['France', 551_500],
		['Greece', 131_957],
		['England', 130_281],
		['Ohio', 116_098],
		['Mississippi', 125_438],
		['Delaware', 6_446],
		['New York state', 141_297],
		['New York', 778],
		['the US state of Georgia', 153_910],
		['the country of Georgia', 69_700],
		['Saarland', 2_572],
		['Brandenburg', 29_654],
		['Los Angeles', 1_216],
		['San Antonio', 1_292],
		['Manhattan', 59],
		['Washington, D.C', 158],
		['Kyiv', 839],
		['Paris', 105],
		['Vatican City', 0.49],
		['Poltava', 28_748],
		['Belgorod', 27_134]
	])('%s has %d km²', (name, area) => expect(areaOf(name)).toBe(area));

	it('have the land alone for states of the USA, many of which have wide waters', () => {
		const land = compared.filter(({ landSqKm }) => landSqKm !== null);
		// With Virginia and the District of Columbia: 9,147,593 km².
		const sum = land.reduce((total, { landSqKm }) => total + landSqKm!, 0);
		expect(Math.abs(sum + 102_279 + 158 - 9_147_593)).toBeLessThan(10);
		expect(facts.figures['official-US-DE-land']).toMatchObject({
			value: 5047,
			label: { code: 'land-only', slots: { of: facts.figures['official-US-DE']!.label } },
			receipt: facts.figures['official-US-DE']!.receipt
		});
	});

	it('go by their plain name, too, unless it is the name of two things', () => {
		const names = new Set(gazetteer.sizes.flatMap((size) => size.names));
		const plain = compared.map(({ name }) => name.en.replace(/ \(.*\)$/, '').replaceAll('’', "'"));
		expect(plain.filter((name) => !names.has(name) && !names.has(`the ${name}`))).toEqual([
			'Saint Helena with Ascension and Tristan da Cunha',
			'Saint Martin',
			'San Jose',
			'Portland'
		]);
	});

	it.each(['Georgia', 'Washington', 'Congo', 'Korea', 'Great Britain', 'Cairo'])(
		'no area is guessed for %s, which is the name of two things',
		(name) => {
			expect(gazetteer.sizes.find(({ names }) => names.includes(name))).toMatchObject({
				figure: null
			});
		}
	);
});

const tables = {
	'compared-areas.csv':
		'id,name,name_uk,area_km2,land_km2,source,spellings\nIT,Italy,Італія,301340,,a,\nGE,Georgia (country),Грузія,69700,69699,a,"the country of Georgia; Georgia, the country"\n',
	'area-sources.csv': 'id,year,address,note,note_uk\na,2024,example.org/,An office,Установа\n'
};

describe('the tables of compared areas', () => {
	it('are read', () => {
		const read = parseComparedAreas(tables);
		expect(read.ok && read.value).toEqual([
			{
				id: 'IT',
				name: { en: 'Italy', uk: 'Італія' },
				areaSqKm: 301340,
				landSqKm: null,
				note: { en: 'An office', uk: 'Установа' },
				edition: { year: 2024, address: 'https://example.org/' },
				spellings: ['Italy']
			},
			expect.objectContaining({
				landSqKm: 69699,
				spellings: ['the country of Georgia', 'Georgia, the country']
			})
		]);
	});

	it.each([
		['compared-areas.csv', 'Італія', '', 'compared-areas.csv:2: needs id, name and name_uk'],
		[
			'compared-areas.csv',
			'301340',
			'0',
			'compared-areas.csv:2: area_km2 must be a number above 0'
		],
		[
			'compared-areas.csv',
			'301340',
			'3e5',
			'compared-areas.csv:2: area_km2 must be a number above 0'
		],
		[
			'compared-areas.csv',
			'69699,a',
			'69699,b',
			'compared-areas.csv:3: data/facts/area-sources.csv has no source "b"'
		],
		['compared-areas.csv', 'GE,', 'IT,', 'compared-areas.csv:3: the id IT stands twice'],
		[
			'compared-areas.csv',
			'the country of',
			'Italy; the country of',
			'compared-areas.csv:3: the spelling Italy stands twice'
		],
		[
			'compared-areas.csv',
			'69699',
			'69700',
			'compared-areas.csv:3: land_km2 must be above 0 and below area_km2, got "69700"'
		],
		['area-sources.csv', 'a,2024', 'a,24', 'area-sources.csv:2: year must be one, got "24"'],
		['area-sources.csv', 'An office', '', 'area-sources.csv:2: needs id, note and note_uk'],
		[
			'area-sources.csv',
			'example.org/',
			'example',
			'area-sources.csv:2: address must be one, without its protocol, got "example"'
		],
		[
			'area-sources.csv',
			'Установа\n',
			'Установа\nb,2024,example.org/,B,Б\n',
			'area-sources.csv: no area is from b'
		],
		[
			'area-sources.csv',
			'Установа\n',
			'Установа\na,2024,example.org/,B,Б\n',
			'area-sources.csv:3: the id a stands twice'
		]
	] as const)('%s with %j as %j are refused, with file and line', (file, from, to, reason) => {
		expect(tables[file]).toContain(from);
		const read = parseComparedAreas({ ...tables, [file]: tables[file].replace(from, to) });
		expect(!read.ok && read.reason).toContain(reason);
	});

	it('may not name what the gazetteer names', () => {
		const named = (id: string, name: string) => {
			const sizes = [{ id, names: [name], figure: null }];
			return { ...facts, gazetteer: { ...gazetteer, sizes }, figures: {} };
		};
		const add = (id: string, name: string) => () => withComparedTables(named(id, name), tables);
		expect(add('x', 'Italy')).toThrow('compared-areas.csv: Italy: known already');
		expect(add('IT', 'Italia')).toThrow('compared-areas.csv: IT: known already');
		expect(() => withCompared(facts, compared)).toThrow('known already');
		expect(add('x', 'Italia')().gazetteer.sizes).toEqual([
			{ id: 'x', names: ['Italia'], figure: null },
			{ id: 'IT', names: ['Italy'], figure: 'official-IT' },
			expect.objectContaining({ id: 'GE', figure: 'official-GE' })
		]);
	});

	it('that are broken stop the dossier', () => {
		const broken = shippedFiles.facts['compared-areas.csv']!.replace(',301340,', ',-301340,');
		const read = parseComparedAreas({ ...shippedFiles.facts, 'compared-areas.csv': broken });
		expect(!read.ok && read.reason).toContain('got "-301340"');
	});
});
