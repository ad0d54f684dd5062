import { describe, expect, it } from 'vitest';
import { keyCommand } from '../../src/lib/map/keys';
import { labelFeatures } from '../../src/lib/map/sources';
import { scaleBar } from '../../src/lib/map/scale-bar';
import { shortNames } from '../../src/lib/map/short-names';

describe('keyCommand', () => {
	const press = (key: string, held: object = {}) =>
		keyCommand({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

	it('pans, zooms and clears', () => {
		expect(press('ArrowLeft')).toEqual({ do: 'pan', by: [-100, 0] });
		expect(press('ArrowRight')).toEqual({ do: 'pan', by: [100, 0] });
		expect(press('ArrowUp')).toEqual({ do: 'pan', by: [0, -100] });
		expect(press('ArrowDown')).toEqual({ do: 'pan', by: [0, 100] });
		for (const key of ['+', '=']) expect(press(key)).toEqual({ do: 'zoom', by: 1 });
		for (const key of ['-', '_']) expect(press(key)).toEqual({ do: 'zoom', by: -1 });
		expect(press('Escape')).toEqual({ do: 'clear' });
	});

	it('leaves other keys, and the browser’s own, alone', () => {
		for (const key of ['Tab', 'Enter', ' ', 'a', 'Home']) expect(press(key)).toBeNull();
		for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
			expect(press('+', { [modifier]: true })).toBeNull();
	});
});

describe('scaleBar', () => {
	it('is a round length that fits', () => {
		for (let zoom = 3; zoom <= 11; zoom += 0.1) {
			for (const units of ['km2', 'mi2'] as const) {
				const { length, widthPx } = scaleBar(zoom, 48, units, 110);
				expect(widthPx).toBeLessThanOrEqual(110);
				expect(widthPx).toBeGreaterThan(50);
				expect(String(length)).toMatch(/^0?\.?[1235]0*$/);
			}
		}
	});

	it('is as long as it says, at its latitude', () => {
		// At zoom 0 the equator is 512 px; at 60° N everything is twice as large.
		const { length, widthPx } = scaleBar(8, 60, 'km2');
		expect(length / widthPx).toBeCloseTo(40075.016686 / 2 / (512 * 256), 6);
		const miles = scaleBar(8, 60, 'mi2');
		expect((miles.length * 1.609344) / miles.widthPx).toBeCloseTo(length / widthPx, 6);
	});
});

describe('shortNames', () => {
	const named = (id: string, en: string, uk: string) => ({ id, name: { en, uk } });
	const regions = [
		named('a', 'North Oblast', 'Північна область'),
		named('b', 'South Oblast', 'Південна область'),
		named('c', 'City Oblast', 'Міська область'),
		named('d', 'City', 'Місто'),
		named('e', 'Far Krai', 'Далекий край')
	];

	it('drops the last word that most share, but never makes two names one', () => {
		const short = shortNames(regions);
		expect(short.get('a')).toEqual({ en: 'North', uk: 'Північна' });
		expect(short.get('c')).toEqual({ en: 'City Oblast', uk: 'Міська' });
		expect(short.get('d')).toEqual({ en: 'City', uk: 'Місто' });
		expect(short.get('e')).toEqual({ en: 'Far Krai', uk: 'Далекий край' });
	});

	it('leaves names alone that share nothing, and the regions as they were', () => {
		const few = [named('x', 'One Two', 'Раз два'), named('y', 'Three Four', 'Три чотири')];
		expect(shortNames(few).get('x')).toEqual({ en: 'One Two', uk: 'Раз два' });
		shortNames(regions);
		expect(regions[0]?.name.en).toBe('North Oblast');
	});
});

describe('labelFeatures', () => {
	it('names every region at its point, and countries and seas, in all languages', () => {
		const { features } = labelFeatures([
			{ id: 'a', name: { en: 'North', uk: 'Північ' }, point: [30, 50], labelRoom: 1 }
		]);
		const kinds = new Set(features.map(({ properties }) => String(properties?.kind)));
		expect(kinds).toEqual(new Set(['country', 'sea', 'region']));
		for (const { properties, geometry } of features) {
			expect(properties?.name).toMatchObject({
				en: expect.stringMatching(/./) as string,
				uk: expect.stringMatching(/[а-яіїє]/i) as string
			});
			const [longitude = NaN, latitude = NaN] = geometry.coordinates;
			expect(longitude).toBeGreaterThan(10);
			expect(latitude).toBeGreaterThan(35);
			expect(latitude).toBeLessThan(60);
		}
		expect(features.at(-1)?.geometry.coordinates).toEqual([30, 50]);
	});
});
