import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { readItems } from '../claims/unseen/read-fixtures';
import { randomFrom } from '../geo/grow/grow-matrix';

const seed = 20250212;
/** One paragraph in so many is one that has claims, or what looks like them. */
const oneIn = 3;

/**
 * Writes JSON Lines, an article each: paragraphs of the fixtures, drawn by a seeded generator, cut after
 * so many words. Returns the bytes of each line.
 */
export function writeArticles(path: string, count: number, words: number): number[] {
	const filler = paragraphsOf(readFileSync('tests/fixtures/claims/filler.txt', 'utf8'));
	const telling = readItems('articles').flatMap(({ text }) => paragraphsOf(text));
	const random = randomFrom(seed);
	const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const article = () => {
		const parts: string[] = [];
		for (let left = words; left > 0;) {
			const all = [...draw(random() * oneIn < 1 ? telling : filler).matchAll(/\S+/g)];
			const taken = all.slice(0, left);
			const last = taken.at(-1)!;
			parts.push(last.input.slice(0, last.index + last[0].length));
			left -= taken.length;
		}
		return parts.join('\n\n');
	};
	const file = openSync(path, 'w');
	const sizes: number[] = [];
	for (let id = 1; id <= count; id++) {
		const day = new Date(Date.UTC(2025, 0, 1 + (id % 59))).toISOString().slice(0, 10);
		sizes.push(writeSync(file, `${JSON.stringify({ id, date: day, text: article() })}\n`));
	}
	closeSync(file);
	return sizes;
}

function paragraphsOf(text: string): string[] {
	return text.trim().split(/\n\n+/);
}
