import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView, type Linkable } from '../../src/lib/formats/permalink';
import { defaultView, type View } from '../../src/lib/model/view';

const known: Linkable = {
	rows: ['sudzha', 'tyotkino', 'kursk-contested', 'UA-14', 'places'],
	regions: ['UA-14', 'UA-43', 'RU-KRS'],
	days: ['2022-04-03', '2026-08-22']
};

const anyView: fc.Arbitrary<View> = fc.record({
	camera: fc.option(
		fc.record({
			center: fc.tuple(
				fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 1e4),
				fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 1e4)
			),
			zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100)
		})
	),
	hidden: fc.subarray([...known.rows]).map((ids) => ids.sort()),
	selected: fc.option(fc.constantFrom(...known.regions)),
	unitSystem: fc.constantFrom('km2' as const, 'mi2' as const),
	day: fc.option(fc.constantFrom('2022-04-03', '2024-09-06', '2024-02-29', '2026-08-22')),
	since: fc.option(fc.constantFrom('2022-04-03', '2024-08-06', '2026-08-22'))
});

describe('the link', () => {
	it('leaves defaults out', () => {
		expect(encodeView(defaultView)).toBe('');
	});

	it('gives back every view that it is given', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const query = encodeView(view);
				expect(query.length).toBeLessThan(2000);
				expect(decodeView(query, known)).toEqual({ view, notes: [] });
			})
		);
	});

	it('names each part that it cannot read, and keeps the rest', () => {
		const { view, notes } = decodeView(
			'v=1&at=1,2&off=UA-14.nowhere&sel=XX-1&u=mi2&evil=%3Cscript%3E',
			known
		);
		expect(view).toEqual({ ...defaultView, hidden: ['UA-14'], unitSystem: 'mi2' });
		expect(notes).toEqual(['unknown', 'off', 'at', 'sel']);
	});

	it('opens a link of a later version at the defaults, and says so', () => {
		expect(decodeView('v=99&sel=UA-14', known)).toEqual({ view: defaultView, notes: ['v'] });
	});

	it.each(['v', 'at', 'off', 'sel', 'u', 'day', 'since'])(
		'says nothing that a link says in %s=',
		(key) => {
			const { notes } = decodeView(`${key}=Call%20555&${key}=${'9'.repeat(500)}`, known);
			expect(notes).toEqual([key]);
		}
	);

	it.each([
		['2024-02-30', 'no day of the calendar'],
		['2024-9-6', 'not written as a day'],
		['2022-04-02', 'before the first'],
		['2026-08-23', 'after the last'],
		['2999-01-01', 'in the future'],
		['', 'nothing']
	])('passes over the day %s: %s', (day) => {
		expect(decodeView(`v=1&day=${day}&sel=UA-14`, known)).toEqual({
			view: { ...defaultView, selected: 'UA-14' },
			notes: ['day']
		});
		expect(decodeView(`v=1&since=${day}`, known).notes).toEqual(['since']);
	});

	it.each([
		'fbclid=IwAR0x',
		'utm_source=x&utm_medium=y&utm_campaign=z&utm_content=a&utm_term=b&utm_id=1',
		'gclid=1&gbraid=2&wbraid=3&dclid=4&gclsrc=aw.ds',
		'msclkid=1&yclid=2&ysclid=3&twclid=4&ttclid=5&li_fat_id=6&igshid=7&igsh=8&mc_cid=9&mc_eid=10',
		'_ga=2.1&_gl=1*x&_hsenc=p2&_hsmi=1&__s=x&mkt_tok=M&vero_id=v&oly_enc_id=o&pk_campaign=p&mtm_source=m',
		'ref=homepage&ref_src=twsrc%5Etfw&source=share&si=abc&smid=tw-share&s_cid=x&cmpid=bbc&at_medium=rss'
	])('passes over what others count visits by, without a word: %s', (query) => {
		expect(decodeView(query, known)).toEqual({ view: defaultView, notes: [] });
		const { view, notes } = decodeView(`v=1&sel=UA-14&${query}`, known);
		expect([view.selected, notes]).toEqual(['UA-14', []]);
	});

	it('says once that there are parts which are not ours', () => {
		for (const query of ['colour=red&select=1', 'utmost=2', 'refer=3'])
			expect(decodeView(query, known).notes).toEqual(['unknown']);
	});

	it('survives any text', () => {
		const pieces = fc.constantFrom(
			'v=1',
			'&',
			'at=',
			'off=',
			'sel=',
			'%',
			'%zz',
			'9e999',
			',',
			'.'
		);
		const hostile = fc.oneof(
			fc.string(),
			fc.array(pieces).map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(hostile, (query) => {
				const { view } = decodeView(query, known);
				expect(view.hidden.every((id) => known.rows.includes(id))).toBe(true);
				expect([null, ...known.regions]).toContain(view.selected);
				for (const n of view.camera ? [...view.camera.center, view.camera.zoom] : [])
					expect(Number.isFinite(n)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
