import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { worldThing } from '$lib/dossier/world-things';
import { readWorldIndex } from '$lib/formats/world-index';
import { geometryAreaSqKm } from '$lib/geo/area';
import { decodeTopology } from '$lib/geo/decode-topology';
import { equalAreaOutline } from '$lib/geo/move/outline';
import { PolygonIndex } from '$lib/geo/polygon-index';
import { ringsOf } from '$lib/geo/rings';
import type { WorldArea } from '$lib/model/world';
import { PlacedShape } from '$lib/state/compare/placed-shape';
import { NameFinder } from '$lib/words/find-name';

const folder = new URL('../../data/world/', import.meta.url);
const outlines = readdirSync(new URL('outlines/', folder));
const index = readWorldIndex(JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')));
const areas = new NameFinder(index.areas);
const cities = new NameFinder(index.cities);
const byId = new Map(index.areas.map((area) => [area.id, area]));

const decoded = new Map<string, ReturnType<typeof decodeTopology>>();
function countryFile(code: string) {
	const known = decoded.get(code);
	if (known) return known;
	const text = readFileSync(new URL(`outlines/${code}.json`, folder), 'utf8');
	const file = decodeTopology(JSON.parse(text));
	decoded.set(code, file);
	return file;
}
type Ground = Feature<Polygon | MultiPolygon, { id: string }>;
function outlineOf({ id, country }: Pick<WorldArea, 'id' | 'country'>): Ground {
	const { country: whole, regions, groups } = countryFile(country);
	const all = [whole, regions, groups].flatMap((layer) => layer?.features ?? []) as Ground[];
	return all.find(({ properties }) => properties.id === id)!;
}

/** Of all continents: in English, in Ukrainian, id. */
const places: readonly [string, string, string][] = [
	['Germany', 'Німеччина', 'DE'],
	['France', 'Франція', 'FR'],
	['Poland', 'Польща', 'PL'],
	['United Kingdom', 'Велика Британія', 'GB'],
	['Moldova', 'Молдова', 'MD'],
	['Iceland', 'Ісландія', 'IS'],
	['Norway', 'Норвегія', 'NO'],
	['Svalbard', 'Шпіцберген', 'SJ'],
	['Berlin', 'Берлін', 'DE-BE'],
	['Bavaria', 'Баварія', 'DE-BY'],
	['Bayern', 'Баварія', 'DE-BY'],
	['Greater London', 'Великий Лондон', 'GB-LND'],
	['Scotland', 'Шотландія', 'GB-SCT'],
	['England', 'Англія', 'GB-ENG'],
	['Catalonia', 'Каталонія', 'ES-CT'],
	['Andalusia', 'Андалусія', 'ES-AN'],
	['Lombardy', 'Ломбардія', 'IT-25'],
	['Sicily', 'Сицилія', 'IT-82'],
	['Brittany', 'Бретань', 'FR-BRE'],
	['Corsica', 'Корсика', 'FR-20R'],
	['Flanders', 'Фландрія', 'BE-VLG'],
	['Crete', 'Крит', 'GR-M'],
	['Kaliningrad Oblast', 'Калінінградська область', 'RU-KGD'],
	['Chechen Republic', 'Чечня', 'RU-CE'],
	['Chukotka', 'Чукотка', 'RU-CHU'],
	['Turkey', 'Туреччина', 'TR'],
	['Istanbul', 'Стамбул', 'TR-34'],
	['Israel', 'Ізраїль', 'IL'],
	['Kazakhstan', 'Казахстан', 'KZ'],
	['Japan', 'Японія', 'JP'],
	['Hokkaido', 'Хоккайдо', 'JP-01'],
	['Tokyo', 'Токіо', 'JP-13'],
	['China', 'Китай', 'CN'],
	['Tibet', 'Тибет', 'CN-XZ'],
	['Taiwan', 'Тайвань', 'TW'],
	['India', 'Індія', 'IN'],
	['Kerala', 'Керала', 'IN-KL'],
	['Indonesia', 'Індонезія', 'ID'],
	['Bali', 'Балі', 'ID-BA'],
	['South Korea', 'Південна Корея', 'KR'],
	['Egypt', 'Єгипет', 'EG'],
	['Nigeria', 'Нігерія', 'NG'],
	['Kenya', 'Кенія', 'KE'],
	['Morocco', 'Марокко', 'MA'],
	['Western Sahara', 'Західна Сахара', 'EH'],
	['Madagascar', 'Мадагаскар', 'MG'],
	['Lesotho', 'Лесото', 'LS'],
	['Ivory Coast', 'Кот-д’Івуар', 'CI'],
	['USA', 'США', 'US'],
	['Texas', 'Техас', 'US-TX'],
	['California', 'Каліфорнія', 'US-CA'],
	['Alaska', 'Аляска', 'US-AK'],
	['Hawaii', 'Гаваї', 'US-HI'],
	['Ontario', 'Онтаріо', 'CA-ON'],
	['Quebec', 'Квебек', 'CA-QC'],
	['Mexico', 'Мексика', 'MX'],
	['Cuba', 'Куба', 'CU'],
	['Greenland', 'Гренландія', 'GL'],
	['Brazil', 'Бразилія', 'BR'],
	['Argentina', 'Аргентина', 'AR'],
	['Chile', 'Чилі', 'CL'],
	['Australia', 'Австралія', 'AU'],
	['Tasmania', 'Тасманія', 'AU-TAS'],
	['New Zealand', 'Нова Зеландія', 'NZ'],
	['Fiji', 'Фіджі', 'FJ'],
	['Antarctica', 'Антарктида', 'AQ']
];

describe('places of all continents', () => {
	it.each(places)('finds %s, %s', (en, uk, id) => {
		for (const query of [en, uk, en.toLowerCase(), uk.toUpperCase()])
			expect(areas.find(query, 3).found.map((area) => area.id)).toContain(id);
	});

	it('finds what is spelt with one letter wrong', () => {
		for (const [typed, id] of [
			['germny', 'DE'],
			['bavraia', 'DE-BY'],
			['боварія', 'DE-BY'],
			['Хокайдо', 'JP-01']
		] as const)
			expect(areas.find(typed, 3).found.map((area) => area.id)).toContain(id);
		expect(cities.find('lonodn', 3).found.map(({ name }) => name.en)).toContain('London');
	});

	it('has large cities by name in either language, where they are', () => {
		for (const [query, lon, lat] of [
			['London', -0.13, 51.51],
			['Лондон', -0.13, 51.51],
			['Нью-Йорк', -74.01, 40.71],
			['Найробі', 36.82, -1.28],
			['Sydney', 151.21, -33.87]
		] as const) {
			const [city] = cities.find(query, 1).found;
			expect(city!.centre[0]).toBeCloseTo(lon, 0);
			expect(city!.centre[1]).toBeCloseTo(lat, 0);
		}
	});

	it.each(places.map(([, , id]) => id))('shows the area of %s with where it is from', (id) => {
		const area = byId.get(id)!;
		const { thing, figure, measured } = worldThing(area, { ownCountry: 'UA', ownRegions: [] });
		const off = area.published ? Math.abs(area.measuredSqKm / area.published.areaSqKm - 1) : null;
		if (figure === null) {
			expect(thing.figure).toBe(`official-${id}`);
			return;
		}
		const { receipt } = figure;
		if (off === null || off > 0.1) {
			expect(figure).toBe(measured);
			expect(receipt.type).toBe('outline');
			return;
		}
		if (receipt.type !== 'reference')
			throw new Error(`${id} has a receipt of type ${receipt.type}`);
		expect(figure.value).toBe(area.published!.areaSqKm);
		const { code } = receipt.outline as { code: string };
		// Within 0.5 % of the published area, or said not to be.
		expect(code === 'world-outline-near').toBe(off <= 0.005);
	});
});

describe('the outlines', () => {
	it('are there for every country but Ukraine, whose own layers have it', () => {
		const codes = index.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id);
		expect(outlines.map((name) => name.replace('.json', '')).sort()).toEqual(
			codes.filter((code) => code !== 'UA').sort()
		);
		expect(codes.length).toBeGreaterThan(245);
	});

	it('are small: no file over 420 kB, all together under 12 MB', () => {
		const sizes = outlines.map((name) => statSync(new URL(`outlines/${name}`, folder)).size);
		expect(Math.max(...sizes)).toBeLessThan(420_000);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(12_000_000);
	});

	it('are within 0.3 % of what was measured at full detail, from 25 km² on', () => {
		const faults: string[] = [];
		for (const area of index.areas) {
			if (area.id === 'UA' || area.measuredSqKm < 25) continue;
			const drawn = geometryAreaSqKm(outlineOf(area).geometry);
			const off = drawn / area.measuredSqKm - 1;
			if (Math.abs(off) > 0.003) faults.push(`${area.id} ${(100 * off).toFixed(2)} %`);
		}
		expect(faults).toEqual([]);
	});

	it('leave Crimea to Ukraine', () => {
		const ground = new PolygonIndex(ringsOf(outlineOf({ id: 'RU', country: 'RU' }).geometry));
		for (const [lon, lat] of [
			[34.1, 44.95],
			[33.53, 44.6],
			[36.4, 45.35],
			[33.7, 45.8]
		] as const)
			expect(ground.has(lon, lat)).toBe(false);
		expect(ground.has(39.7, 47.23)).toBe(true);
		const russian = index.areas.filter(({ country }) => country === 'RU');
		expect(russian.map(({ id }) => id)).not.toContain('UA-43');
		expect(byId.get('UA')!.names).not.toContain('Russia');
	});

	it.each([
		['FJ', 'FJ', 182],
		['RU-CHU', 'RU', 192],
		['NZ', 'NZ', 184]
	])('hang together across the 180th meridian: %s', (id, country, most) => {
		const { geometry } = outlineOf({ id, country });
		const lons = ringsOf(geometry).coords.filter((_, i) => i % 2 === 0);
		expect(Math.min(...lons)).toBeGreaterThan(150);
		expect(Math.max(...lons)).toBeGreaterThan(180);
		expect(Math.max(...lons)).toBeLessThan(most);
		// Nothing but a jag of the source runs along the meridian itself, where that was cut.
		const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const seams = rings.flat().flatMap((ring) =>
			ring.slice(1).filter(([lon, lat], i) => {
				const [lonBefore, latBefore] = ring[i]!;
				return lon === 180 && lonBefore === 180 && Math.abs(lat! - latBefore!) > 0.01;
			})
		);
		expect(seams).toEqual([]);
	});

	it.each(['AQ', 'SJ', 'FJ', 'RU', 'US', 'GL'])('can be drawn and laid elsewhere: %s', (id) => {
		const rings = ringsOf(outlineOf({ id, country: id }).geometry);
		const outline = equalAreaOutline(rings);
		expect(outline.width).toBeGreaterThan(0);
		expect(outline.d).not.toMatch(/NaN|Infinity/);
		const shape = new PlacedShape(rings);
		const placed = shape.placed([10, 0], 0, false);
		expect([...placed.coords].every(Number.isFinite)).toBe(true);
		expect(shape.areaSqKm / byId.get(id)!.measuredSqKm).toBeCloseTo(1, 2);
	});
});

describe('what states dispute', () => {
	const disputed = (id: string) => byId.get(id)?.disputed;

	it.each([
		...['IN-AR', 'IN-JK', 'IN-LA', 'PK-GB', 'PK-JK', 'EH', 'SAH-00', 'MA-15', 'CYN-00'],
		...['XK', 'KOS-5902', 'GE-AB', 'MDA-1638', 'MD-BD', 'TW', 'TW-TPE', 'SYR-5261', 'FK']
	])('is marked in all of %s', (id) => expect(disputed(id)).toBe('whole'));

	it.each(['IN', 'PK', 'GE', 'GE-SK', 'MD', 'CY', 'IL-Z', 'CN', 'CN-XJ', 'RU-SAK'])(
		'is marked in a part of %s',
		(id) => expect(disputed(id)).toBe('part')
	);

	it.each(['DE', 'DE-BE', 'IN-KL', 'GE-AJ', 'MD-BR', 'CY-01', 'PL'])('is none of %s', (id) =>
		expect(disputed(id)).toBeNull()
	);

	it('is none of Ukraine, which has Crimea and Sevastopol', () => {
		expect(disputed('UA')).toBeNull();
		expect(['UA-43', 'UA-40', 'RU-CR'].map((id) => byId.has(id))).toEqual([false, false, false]);
	});
});
