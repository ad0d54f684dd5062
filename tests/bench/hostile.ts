import { fileURLToPath } from 'node:url';
import { packageFacts } from '../../src/cli/package-root';
import { checkText } from '../../src/lib/claims/check-text';
import { repeatedTexts } from '../fixtures/repeated-texts';
import { article, timeOf } from './claims';
import type { Table } from './table';

const rounds = 9;
const shown = 6;

/**
 * Checking texts that are made to stall a reader, against an article made as long as each: the best of
 * some rounds, as whatever else the machine does only adds to one.
 */
export function benchHostile(): Table {
	const facts = packageFacts(fileURLToPath(new URL('../..', import.meta.url)));
	const ordinary = article();
	const best = (text: string): number => {
		const check = () => checkText(text, facts, { articleDate: '2025-02-12' });
		return Math.min(...Array.from({ length: rounds }, () => timeOf(check)));
	};
	const measured = repeatedTexts.map(([name, text]) => {
		const ms = best(text);
		const plain = ordinary.repeat(Math.ceil(text.length / ordinary.length)).slice(0, text.length);
		return { name, length: text.length, ms, ratio: ms / best(plain) };
	});
	const slowest = measured.sort((a, b) => b.ms - a.ms).slice(0, shown);
	return {
		title: 'Hostile text',
		rows: slowest.map(({ name, length, ms, ratio }) => ({
			'what is repeated': name,
			signs: length,
			ms: Number(ms.toPrecision(3)),
			'times an article': Number(ratio.toPrecision(3))
		})),
		notes: [
			`The ${shown} slowest of ${measured.length} texts of one scrap again and again (\`tests/fixtures/repeated-texts.ts\`), best of ${rounds}; "times an article" is against an article of the same length in the same run.`
		]
	};
}
