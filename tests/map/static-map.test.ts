import { describe, expect, it } from 'vitest';
import { staticMap } from '../../src/lib/map/static-map';
import { staticLayers, staticOptions } from './static-layers';
import { rows } from './style-states';

const svg = staticMap(staticLayers, staticOptions);

/** The tags of an XML text that are not closed in order; none where it is well-formed. */
function unclosed(xml: string): string[] {
	const open: string[] = [];
	for (const [, closing, name = '', selfClosing] of xml.matchAll(
		/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/gi
	)) {
		if (selfClosing) continue;
		if (!closing) open.push(name);
		else if (open.pop() !== name) return [name];
	}
	return open;
}

/** The content of a group. */
function groupOf(id: string): string {
	const start = svg.indexOf(`<g id="${id}"`);
	expect(start, id).toBeGreaterThan(-1);
	const end = svg.indexOf('</g>', start);
	return svg.slice(start, svg.slice(start).startsWith(`<g id="${id}"/>`) ? start + 1 : end);
}

describe('the still map', () => {
	it('is well-formed, without a number that is none', () => {
		expect(unclosed(svg)).toEqual([]);
		expect(svg.replace(/<[^>]*>/g, '')).not.toContain('<');
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	});

	it('has a part for every row', () => {
		for (const row of rows) {
			if (row.kind === 'places') continue;
			expect(groupOf(`row-${row.id}`), row.id).toContain('<path');
		}
		expect(groupOf('base')).toContain('<path');
		expect(groupOf('country-borders')).toContain('<path');
	});

	it('keeps a part for a row that has nothing to show', () => {
		const empty = { type: 'FeatureCollection' as const, features: [] };
		const bare = staticMap({ ...staticLayers, control: empty }, staticOptions);
		expect(bare).toContain('<g id="row-north"/>');
	});

	it('puts each ground in its own row, in its holder’s hue', () => {
		expect(groupOf('row-north')).toContain('var(--held-ua,');
		expect(groupOf('row-north')).not.toContain('var(--held-ru,');
		expect(groupOf('row-south')).toContain('var(--held-ru,');
		expect(groupOf('row-band')).toContain('url(#hatch-RU)');
		expect(groupOf('row-band')).toContain('url(#hatch-UA)');
		expect(svg).toContain('<pattern id="hatch-RU"');
		expect(svg).toContain('<pattern id="hatch-UA"');
	});

	it('is in Web Mercator, fitted to the bounds', () => {
		const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
		// From 44° to 52° N, Mercator stretches 8° to what 12.05° take at the equator; 18° are as wide.
		expect(Number(width)).toBe(2000);
		expect(Number(height) / Number(width)).toBeCloseTo(12.05 / 18, 2);
	});

	it('leaves out what is far off', () => {
		expect(groupOf('base').match(/<path d="[^"]*z[^"]*"[^>]*--map-land/)).toBeNull();
	});
});
