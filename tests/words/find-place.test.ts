import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/lib/dossier/search-index';
import { shippedFiles, shippedSpellings } from '../../src/lib/dossier/source-files';
import { PlaceFinder } from '../../src/lib/words/find-place';
import { shippedSite } from '../fixtures/shipped-site';

const loaded = shippedSite();
const texts = { spellings: shippedSpellings, tables: shippedFiles.facts };
const index = searchIndex(loaded, texts);
if (!index.ok) throw new Error(index.reason);
const finder = new PlaceFinder(index.value);
const found = (query: string) => {
	const { places, near } = finder.find(query);
	return { names: places.map(({ kind, name }) => `${kind} ${name.en}`), near };
};

describe('the search over the map', () => {
	it.each([
		['place Kyiv', ['Kyiv', 'Kiev', 'Київ', 'Киев', 'kyiv', 'КИЇВ']],
		['region Kyiv Oblast', ['Kyiv Oblast', 'Kiev region', 'Київська область', 'Київщина']],
		['region Zaporizhzhia Oblast', ['Zaporizhia', 'Zaporizhzhya', 'Запорізька', 'Zaporozhye']],
		['place Zaporizhzhia', ['Zaporizhia', 'Запоріжжя', 'Запорожье']],
		['place Sudzha', ['Sudzha', 'Суджа', 'sudz']],
		['place Tyotkino', ['Tyotkino', 'Tëtkino', 'Tetkino', 'Тьоткіно', 'Тёткино']],
		['place Kamianske', ["Kam'ianske", 'Кам’янське', "кам'янське", 'Kamyanske']],
		['place Sloviansk', ["Слов'янськ", 'Словʼянськ', 'Словянськ', 'Slovyansk', 'Slavyansk']],
		['place Chișinău', ['Chisinau', 'Chișinău', 'Кишинів']],
		['place Bolshoye Soldatskoye', ['Bol’shoye Soldatskoye', 'bolshoe soldatskoe']],
		['place Kostiantynivka', ['Konstantinovka', 'Константиновка', 'Kostyantynivka']],
		['region Crimea', ['Crimea', 'Крим', 'Крым', 'krym']],
		['region Kursk Oblast', ['Kursk Oblast', 'Курщина', 'Курська область', 'Курская область']]
	])('finds %s by each of its spellings', (name, queries) => {
		for (const query of queries) {
			expect(found(query).names, query).toContain(name);
			expect(found(query).near, query).toBe(false);
		}
	});

	it('finds every region and place by every spelling that there is of it', () => {
		const missed = index.value.flatMap((place) =>
			[place.name.en, place.name.uk, ...place.names]
				.filter((name) => {
					const { places } = finder.find(name);
					return !places.some((one) => one.name.en === place.name.en && one.kind === place.kind);
				})
				.map((name) => `${place.name.en}: ${name}`)
		);
		expect(missed).toEqual([]);
	});

	it('knows every spelling that the gazetteer has for one region', () => {
		const { gazetteer } = loaded;
		const missed = gazetteer.places
			.filter(({ places, part }) => places.length === 1 && places[0]!.includes('-') && !part)
			.flatMap(({ places: [id], names }) =>
				names.filter((name) => !finder.find(name).places.some(({ region }) => region === id))
			);
		expect(missed).toEqual([]);
	});

	it('suggests what differs by one letter, and says that it does', () => {
		for (const query of ['Sudzsa', 'Sudzh', 'Sudxha', 'Mariupal', 'Хрсон', 'Melitopll', 'Bkahmut'])
			expect(found(query).names.length, query).toBeGreaterThan(0);
		expect(found('Mariupal')).toEqual({ names: ['place Mariupol'], near: true });
		expect(found('Хрсон').near).toBe(true);
		expect(found('Bkahmut').names).toContain('place Bakhmut');
	});

	it('finds nothing for what is not there, and nothing for nothing', () => {
		for (const query of ['Atlantis', 'xyz', '', '  ', '’', '---'])
			expect(found(query).names, query).toEqual([]);
	});

	it('puts the same name before a longer one, and no more than a list holds', () => {
		expect(found('Kherson').names.slice(0, 2).sort()).toEqual([
			'place Kherson',
			'region Kherson Oblast'
		]);
		expect(found('k').names.length).toBe(8);
	});
});

describe('searchIndex', () => {
	it('knows in which region a place lies, none abroad', () => {
		const region = (name: string) =>
			index.value.find(({ kind, name: { en } }) => kind === 'place' && en === name)?.region;
		expect(region('Sudzha')).toBe('RU-KRS');
		expect(region('Simferopol')).toBe('UA-43');
		expect(region('Melitopol')).toBe('UA-23');
		expect(region('Ankara')).toBeNull();
	});

	it('names what the list of spellings knows and the map does not', () => {
		const result = searchIndex(loaded, { ...texts, spellings: 'Atlantis: [Atlantida]\n' });
		expect(!result.ok && result.reason).toBe(
			'data/spellings.yaml: names Atlantis, which the map does not have'
		);
		const broken = searchIndex(loaded, { ...texts, spellings: 'Kyiv: Kiev\n' });
		expect(broken.ok).toBe(false);
	});
});
