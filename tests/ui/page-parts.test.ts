import { describe, expect, it } from 'vitest';
import { axisFor } from '../../src/lib/pictures/control-axis';
import { formatDate } from '../../src/lib/words/format-date';
import { locate } from '../../src/lib/ui/parts/locate';
import { scaleBar } from '../../src/lib/pictures/scale-bar';
import { peekHeight, settledStop, Sheet, stopHeight } from '../../src/lib/ui/frame/sheet.svelte';
import { timelineOf } from '../../src/lib/ui/sources/timeline';
import { articles, derived, dossier, reported } from '../fixtures/dossier';

describe('dates', () => {
	it('are written as exactly as they are known', () => {
		expect(['2014', '2022-09', '2025-02-12'].map((date) => formatDate(date, 'en'))).toEqual([
			'2014',
			'September 2022',
			'12 February 2025'
		]);
		expect(formatDate('2025-02-12', 'uk')).toBe('12 лютого 2025 року');
	});
});

describe('places of subjects', () => {
	it('are the ground that is held, with the region to select', () => {
		const found = locate(dossier, { what: 'held', holder: 'UA', region: 'RU-KRS' }, 'en');
		expect(found).toEqual({
			region: 'RU-KRS',
			bounds: [34.9, 51, 35.6, 51.5],
			name: 'Kursk Oblast'
		});
	});
	it('unite the held ground of a country, which is no region', () => {
		const found = locate(dossier, { what: 'held', holder: 'RU', region: 'UA' }, 'uk');
		expect(found).toEqual({ region: null, bounds: [32.4, 44.3, 39.1, 49.1], name: 'Україна' });
	});
	it('are the region itself where nothing is said of a holder', () => {
		expect(locate(dossier, { region: 'UA-43' }, 'en')?.bounds).toEqual([32.4, 44.3, 36.7, 46.2]);
	});
	it('are nowhere for what the map does not have', () => {
		expect(locate(dossier, { region: 'US' }, 'en')).toBeNull();
	});
});

describe('the timeline', () => {
	it('has every dated event and statement, oldest first, and nothing undated', () => {
		const dates = timelineOf(articles);
		expect(dates.map(({ date }) => date)).toEqual(['2014', '2022-09', '2025-02-11', '2025-02-12']);
		expect(dates.flatMap(({ entries }) => entries)).toHaveLength(4);
		expect(dates[0]!.entries[0]!.article.id).toBe('first');
	});
});

describe('the axis of shares', () => {
	const figures = [reported('a', 20, 'percent', 'roughly'), derived('b', 18.55, 'percent')];
	it('runs over whole percents around everything', () => {
		expect(axisFor(figures)).toEqual({ low: 18, high: 22, ticks: [18, 19, 20, 21, 22] });
	});
	it('stays finite with an open range', () => {
		const open = reported('a', 20, 'percent', 'at least');
		expect(axisFor([open]).high).toBe(21);
	});
	it('never has more labels than fit', () => {
		const wide = axisFor([reported('a', 50, 'percent', 'up to')]);
		expect(wide.ticks.length).toBeLessThanOrEqual(9);
		expect(wide.ticks[0]).toBe(wide.low);
	});
});

describe('the scale bar of the shapes', () => {
	it('is a round length in the shown unit that fits', () => {
		const km = scaleBar(1.75, 128, { language: 'en', unitSystem: 'km2' });
		expect(km.label).toBe('200\u00a0km');
		expect(km.length).toBeCloseTo(200 / 1.75);
		const miles = scaleBar(1.75, 128, { language: 'en', unitSystem: 'mi2' });
		expect(miles.label).toBe('100\u00a0mi');
		expect(miles.length).toBeLessThanOrEqual(128);
	});
});

describe('the sheet', () => {
	it('goes stop by stop and no farther', () => {
		const sheet = new Sheet();
		expect(sheet.stop).toBe('half');
		sheet.step(1);
		sheet.step(1);
		expect(sheet.stop).toBe('full');
		for (let i = 0; i < 4; i++) sheet.step(-1);
		expect(sheet.stop).toBe('peek');
	});
	it('settles on the nearest stop, or where a flick carries it', () => {
		expect(settledStop(peekHeight + 20, 0, 844)).toBe('peek');
		expect(settledStop(stopHeight('half', 844) + 30, 0, 844)).toBe('half');
		expect(settledStop(stopHeight('half', 844), 1.5, 844)).toBe('full');
		expect(settledStop(stopHeight('half', 844), -1.5, 844)).toBe('peek');
	});
});
