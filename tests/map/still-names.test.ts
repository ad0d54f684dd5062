import { describe, expect, it } from 'vitest';
import { nameEms, nameSizePx } from '../../src/lib/map/static/name-sizes';
import { type StillName, stillNames } from '../../src/lib/map/static/still-names';
import { stillNamesCss } from '../../src/lib/map/static/still-names-css';
import { calloutEastFrom } from '../../src/lib/map/context-places';
import { staticLayers, staticOptions } from './static-layers';

const options = {
	bounds: staticOptions.bounds,
	language: 'en' as const,
	callout: { text: 'Here: 2', bounds: [33, 48, 34, 49] as const }
};
const { names, callout } = stillNames(staticLayers, options);
const textOf = (name: StillName) => name.text;

function boxOn(width: number, { kind, x, y, west, east }: StillName) {
	const size = nameSizePx(kind, width);
	return {
		left: x * width - west * size,
		right: x * width + east * size,
		top: y * width - size * 0.6,
		bottom: y * width + size * 0.6
	};
}

describe('names on the still map', () => {
	it('lie on none of the others, however wide the picture is', () => {
		for (let width = 130; width < 2600; width += 37) {
			const shown = names
				.filter(({ from, to }) => from <= width && width < (to ?? Infinity))
				.map((name) => ({ name: name.text, ...boxOn(width, name) }));
			expect(shown.length).toBeGreaterThan(0);
			for (const [i, a] of shown.entries())
				for (const b of shown.slice(i + 1))
					expect(
						a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
						`${a.name} on ${b.name} at ${width}`
					).toBe(false);
		}
	});

	it('keep clear of the callout, west of its point or east of it', () => {
		const beside = (lon: number) => {
			const point = { type: 'Point' as const, coordinates: [lon, 48.5] };
			const properties = { rank: 0, name: { en: 'Near', uk: 'Near' } };
			const places = {
				type: 'FeatureCollection' as const,
				features: [{ type: 'Feature' as const, geometry: point, properties }]
			};
			const found = stillNames({ ...staticLayers, places }, options).names;
			return found.find(({ text }) => text === 'Near')!.from;
		};
		// East of the point the callout stands on wide pictures, and not on others.
		expect(beside(34.2)).toBeGreaterThan(calloutEastFrom);
		expect(beside(29.5)).toBeLessThan(calloutEastFrom);
		expect(callout!.x).toBeCloseTo((33.5 - 22) / 18, 3);
	});

	it('have a name for the two countries at any width', () => {
		const ends = {
			UKRAINE: [160, calloutEastFrom, null],
			RUSSIA: [170, 205, 230, 260, calloutEastFrom, null]
		};
		for (const [country, to] of Object.entries(ends)) {
			const all = stillNames(staticLayers, { ...options, callout: null }).names.filter(
				({ text }) => text === country
			);
			expect(Math.min(...all.map(({ from }) => from))).toBeLessThan(150);
			expect(all.map(({ to }) => to)).toEqual(to);
		}
	});

	it('are in the language asked for, without lesser places and regions that have no room', () => {
		expect(names.map(textOf)).toContain('Bigtown <1>');
		expect(names.map(textOf)).not.toContain('Hamlet');
		expect(names.map(textOf)).toContain('HERE & THERE');
		const ukrainian = stillNames(staticLayers, { ...options, language: 'uk' }).names;
		expect(ukrainian.map(textOf)).toContain('Bigtown <1>-uk');
	});

	it('have a rule each, in their order, after the point of the callout', () => {
		const css = stillNamesCss({ names, callout, aspect: 1.5 });
		expect(css.match(/:nth-child\(/g)).toHaveLength(names.length + 1);
		expect(css).toContain('--aspect:1.5;');
		expect(css).toContain(`:nth-child(1){--x:${callout!.x};`);
		expect(css).toContain(`:nth-child(2){--x:${names[0]!.x};`);
		expect(css).not.toMatch(/NaN|undefined|Infinity|null|e-/);
	});

	it('are taken for rather wider than they are', () => {
		expect(nameEms('region', 'KYIV')).toBeGreaterThan(3);
		expect(nameSizePx('region', 300)).toBe(9.5);
		expect(nameSizePx('region', 99_999)).toBe(13);
	});
});
