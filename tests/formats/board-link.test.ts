import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBoardFilter, encodeBoardFilter } from '../../src/lib/formats/board-link';
import { type BoardFilter, everything } from '../../src/lib/model/board-filter';
import { boardKinds } from '../../src/lib/model/figure-board';

const anyName = fc.option(
	fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', '~', '%7E', 'a~b.c'))
);
const anyFilter: fc.Arbitrary<BoardFilter> = fc.record({
	kind: fc.option(fc.constantFrom(...boardKinds)),
	speaker: anyName,
	publisher: anyName,
	method: anyName
});
/** As the part is after the address was taken apart. */
const inAddress = (text: string) => new URLSearchParams(`f=${text}`).get('f')!;
const decode = (text: string) => decodeBoardFilter(text, (_, name) => name !== 'nobody');

describe('the filter of published figures in a link', () => {
	it('reads back what it wrote, through an address', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				const text = encodeBoardFilter(filter);
				expect(text).toMatch(/^[\w.~!%()'*-]*$/);
				if (text === '') expect(filter).toEqual(everything);
				else expect(decode(inAddress(text))).toEqual({ filter, isWhole: true });
			}),
			{ numRuns: 1000 }
		);
	});

	it('is pinned: links that people have saved must not change their meaning', () => {
		const filter = { ...everything, kind: 'salient', publisher: 'Al Jazeera', method: '' } as const;
		const text = '1~kind.salient~publisher.Al%20Jazeera~method.';
		expect(encodeBoardFilter(filter)).toBe(text);
		expect(decode(inAddress(text))).toEqual({ filter, isWhole: true });
	});

	it.each([
		['2~kind.salient', everything],
		['', everything],
		['1~kind.nothing', everything],
		['1~speaker.nobody~method.ISW', { ...everything, method: 'ISW' }],
		['1~method.ISW~method.AFP', { ...everything, method: 'ISW' }],
		['1~method', everything],
		['1~methods', everything],
		['1~__proto__.x~toString.y', everything],
		['1~kind.months~<script>', { ...everything, kind: 'months' }]
	] as const)('leaves out what it does not know, and tells: %s', (text, filter) => {
		expect(decode(text)).toEqual({ filter, isWhole: false });
	});

	it('survives any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
				expect(Object.keys(decode(text).filter)).toEqual(Object.keys(everything));
			}),
			{ numRuns: 1000 }
		);
	});
});
