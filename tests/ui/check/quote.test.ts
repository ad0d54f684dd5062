import { describe, expect, it } from 'vitest';
import { wholeSpan } from '../../../src/lib/ui/check/quote';

function whole(text: string, words: string): string {
	const start = text.indexOf(words);
	const span = wholeSpan(text, { start, end: start + words.length });
	return text.slice(span.start, span.end);
}

describe("a claim's stretch of text", () => {
	it.each([
		[
			'holds 460 km² (350 square miles) of it',
			'460 km² (350 square miles',
			'460 km² (350 square miles)'
		],
		['holds 460 km² [350 mi²] of it', '460 km² [350 mi²', '460 km² [350 mi²]'],
		['(Crimea, 27,000 km²)', '27,000 km²', '27,000 km²'],
		['460 km² (350 mi², or so) of it', '460 km² (350 mi²', '460 km² (350 mi²'],
		['460 km² (350 mi²', '460 km² (350 mi²', '460 km² (350 mi²'],
		['460 (about) km²) more', '460 (about) km²', '460 (about) km²']
	])('of “%s” closes the bracket that it opens', (text, words, expected) => {
		expect(whole(text, words)).toBe(expected);
	});
});
