import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { packageFacts } from '../../src/cli/package-root';
import { checkText } from '../../src/lib/claims/check-text';
import { readClaims } from '../../src/lib/claims/read-claims';
import { readItems } from '../claims/unseen/read-fixtures';
import type { Table } from './table';

const rounds = 25;
const words = 2000;

/**
 * Checking an article of 2,000 words against only parsing it with a general library for English. The
 * two take turns, and the ratio is the median of the rounds' ratios.
 */
export function benchClaims(): Table {
	const facts = packageFacts(fileURLToPath(new URL('../..', import.meta.url)));
	const { gazetteer, asOf } = facts;
	const articleDate = '2025-02-13';
	const texts = { 'an article': article(), 'nothing but claims and traps': sentencesOnly() };
	const contestants = [
		{ name: 'ours: checked', run: (text: string) => checkText(text, facts, { articleDate }) },
		{
			name: 'ours: claims found',
			run: (text: string) => readClaims(text, { gazetteer, asOf, articleDate })
		},
		{ name: 'compromise: parsed', run: (text: string) => nlp(text) }
	];
	const first = contestants.map(({ run }) => timeOf(() => run(texts['an article'])));
	const rows = Object.entries(texts).flatMap(([name, text]) => {
		const times = contestants.map((): number[] => []);
		for (let round = -5; round < rounds; round++)
			for (let turn = 0; turn < contestants.length; turn++) {
				const k = (turn + round + 5) % contestants.length;
				const time = timeOf(() => contestants[k]!.run(text));
				if (round >= 0) times[k]!.push(time);
			}
		const claims = checkText(text, facts, { articleDate }).length;
		return contestants.map((contestant, k) => ({
			text: name,
			claims,
			'what is done': contestant.name,
			ms: Number(median(times[k]!).toPrecision(3)),
			'times ours': Number(median(times[k]!.map((time, i) => time / times[0]![i]!)).toPrecision(3))
		}));
	});
	return {
		title: 'Checking a text',
		rows,
		notes: [
			`Texts of ${words.toLocaleString('en')} words, written for this house (\`tests/fixtures/claims\`). Medians of ${rounds} rounds; in each round the three take turns, and "times ours" is the median of the rounds' ratios to "ours: checked", which is everything: claims found, judged, with all of the arithmetic.`,
			'compromise (MIT) is a general library for English that runs in browsers too: it splits the text into sentences and words, and tags them, which is where a reader of claims on top of it would begin.',
			`The very first run of each, in the order above: ${first.map((time) => `${time.toFixed(0)} ms`).join(', ')}.`
		]
	};
}

/** Articles with claims here and there, between paragraphs without any. */
export function article(): string {
	const filler = readFileSync('tests/fixtures/claims/filler.txt', 'utf8');
	const paragraphs = readItems('articles').flatMap(({ text }) => text.trim().split(/\n\n+/));
	const between = filler.trim().split(/\n\n+/);
	const mixed = paragraphs.flatMap((paragraph, i) => [paragraph, between[i % between.length]!]);
	return cut(mixed.join('\n\n'));
}

function sentencesOnly(): string {
	const sentences = readItems('dev').map(({ text }) => text);
	return cut([...sentences, ...sentences].join(' '));
}

/** The first words of a text, as many as are measured. */
function cut(text: string): string {
	const all = [...text.matchAll(/\S+/g)];
	if (all.length < words) throw new Error(`${all.length} words are too few`);
	const last = all[words - 1]!;
	return text.slice(0, last.index + last[0].length);
}

export function timeOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
