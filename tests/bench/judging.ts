import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { packageFacts } from '../../src/cli/package-root';
import { judge } from '../../src/lib/claims/judge';
import { whenOf } from '../../src/lib/claims/judging/by-day/when';
import { readClaims } from '../../src/lib/claims/read-claims';
import type { Claim } from '../../src/lib/model/claim';
import type { ClaimFacts } from '../../src/lib/model/judgement';
import type { Table } from './table';

const rounds = 25;

/**
 * What it takes to judge claims by their own day: against the same claims judged by the layers alone, and
 * against parsing the sentences that they are told in with a general library for English. The median of
 * the rounds' ratios.
 */
export function benchJudging(): Table {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const readied: number[] = [];
	let facts = packageFacts(root);
	for (let round = 0; round < 5; round++) {
		const start = performance.now();
		facts = packageFacts(root);
		readied.push(performance.now() - start);
	}
	const { byDay: _, ...layersOnly } = facts;
	const { texts, claims } = published(facts);
	const first = timeOf(() => claims.forEach((claim) => judge(claim, facts)));
	const contestants: readonly (readonly [string, () => void])[] = [
		['ours: judged by their own day', () => claims.forEach((claim) => judge(claim, facts))],
		['ours: judged by the layers alone', () => claims.forEach((claim) => judge(claim, layersOnly))],
		['compromise: their sentences parsed', () => texts.forEach((text) => nlp(text))]
	];
	const times = contestants.map((): number[] => []);
	for (let round = -5; round < rounds; round++)
		for (let turn = 0; turn < contestants.length; turn++) {
			const k = (turn + round + 5) % contestants.length;
			const time = timeOf(contestants[k]![1]);
			if (round >= 0) times[k]!.push(time);
		}
	const byDay = claims.filter((claim) => whenOf(claim, facts).by !== 'layers').length;
	return {
		title: 'Judging by day',
		rows: contestants.map(([name], k) => ({
			'what is done': name,
			claims: claims.length,
			ms: rounded(median(times[k]!)),
			'µs a claim': rounded((1000 * median(times[k]!)) / claims.length),
			'times ours': rounded(median(times[k]!.map((time, i) => time / times[0]![i]!)))
		})),
		notes: [
			`A sentence for each row of \`published-figures.csv\`, read and judged as of the day that it was published; ${byDay} of ${claims.length} claims are of other days than the layers'. Medians of ${rounds} rounds in which the three take turns; "times ours" is the median of the rounds' ratios.`,
			'Without what is known of other days, nearly all of them have no answer: the difference is what the days cost. compromise (MIT) only splits the sentences into words and tags them.',
			`The very first run took ${first.toFixed(0)} ms: each ground is looked up in the series once. Reading and checking all data took ${median(readied).toFixed(0)} ms.`
		]
	};
}

/** What a text says that tells the published figures, and the claims that are read in it. */
function published(facts: ClaimFacts): { texts: string[]; claims: Claim[] } {
	const nameOf = (id: string) => facts.places.find((place) => place.id === id)?.name.en ?? id;
	const side = { UA: 'Ukraine', RU: 'Russia' } as const;
	const texts: string[] = [];
	const claims = facts.byDay!.published.flatMap(({ figure, from, to, what, places }) => {
		const { value, quantity, subject } = figure;
		const number = quantity === 'share' ? `${value} percent` : `${value} square kilometers`;
		const where = places.split('+').map(nameOf).join(' and ');
		const act = what === 'held' ? 'held' : 'took';
		const when = from === to ? `On ${written(to)}` : `From ${written(from)} to ${written(to)}`;
		const text = `${when}, ${side[subject.holder!]} ${act} ${number} of ${where}.`;
		texts.push(text);
		return readClaims(text, { gazetteer: facts.gazetteer, asOf: facts.asOf, articleDate: to });
	});
	return { texts, claims };
}

function written(day: string): string {
	const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', format);
}

function timeOf(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
