import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame, markedPieces } from '../../../src/lib/ui/check/marked-pieces';

const words = (text: string, spans: { start: number; end: number }[]) =>
	markedPieces(text, spans).map((pieces) => pieces.map(({ text, mark }) => [text, mark]));

describe('a marked text', () => {
	it('is cut at its marks, a paragraph to a line', () => {
		expect(words('one two\n\nthree', [{ start: 4, end: 7 }])).toEqual([
			[
				['one ', null],
				['two', 0]
			],
			[['three', null]]
		]);
	});
	it('lets a claim inside another be reached', () => {
		const spans = [
			{ start: 0, end: 9 },
			{ start: 3, end: 5 }
		];
		expect(words('abcdefghi', spans)).toEqual([
			[
				['abc', 0],
				['de', 1],
				['fghi', 0]
			]
		]);
		const flags = markedPieces('abcdefghi', spans)[0]!.map(({ first, last }) => [first, last]);
		expect(flags).toEqual([
			[true, false],
			[true, true],
			[false, true]
		]);
	});
	it('shows markup as text', () => {
		expect(words('<b>1</b>', [{ start: 3, end: 4 }])).toEqual([
			[
				['<b>', null],
				['1', 0],
				['</b>', null]
			]
		]);
	});
	it('keeps every character, and gives each span that nothing covers exactly one first piece', () => {
		const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 });
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '\n', 'ж', '<') }),
				spans,
				(text, pairs) => {
					const given = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
					const paragraphs = markedPieces(text, given);
					const lines = text.split('\n').filter((line) => line.trim() !== '');
					expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
						lines
					);
					const firsts = paragraphs.flat().filter(({ first }) => first);
					expect(new Set(firsts.map(({ mark }) => mark)).size).toBe(firsts.length);
					const marked = new Set(
						paragraphs.flat().flatMap(({ mark }) => (mark === null ? [] : [mark]))
					);
					expect(firsts.length).toBe(marked.size);
				}
			)
		);
	});
});

describe('paragraphs drawn before', () => {
	const paragraphsOf = (text: string) =>
		markedPieces(text, []).map((pieces) => pieces.map((piece) => ({ ...piece, claim: null })));

	it('are the same objects where nothing in them changed', () => {
		const before = paragraphsOf('One.\nTwo.\nThree.');
		const now = keepSame(before, paragraphsOf('One.\nTwo!\nThree.\nFour.'));
		expect(now.map((pieces, at) => pieces === before[at])).toEqual([true, false, true, false]);
		expect(now.flat().map(({ text }) => text)).toEqual(['One.', 'Two!', 'Three.', 'Four.']);
	});
});
