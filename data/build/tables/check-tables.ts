import { readFileSync } from 'node:fs';
import { checkFacts } from '../check/facts.ts';
import { Problems } from '../check/problems.ts';
import { checkPublished } from '../check/published.ts';
import { checkSeries } from '../check/series.ts';
import { readDrawnDays } from '../days/dated-tables.ts';
import { readPublished } from '../published.ts';
import { readSeries } from '../series.ts';
import { acceptedFile, changesOf, readAccepted, type Accepted } from './accepted.ts';
import { readTable, tableTexts } from './table-files.ts';

/** What the tables are found to be. */
export interface Verdict {
	/** What cannot be right, whoever typed it: to be mended. */
	faults: readonly string[];
	/** What nobody has accepted yet: right, or a slip of the hand. */
	changes: readonly string[];
}

/** Checks the hand-kept tables under `root`, the folder of the project. */
export function checkTables(root: URL, accepted: Accepted): Verdict {
	const faults = faultsInFacts(root);
	const texts = tableTexts(root);
	const changes: string[] = [];
	for (const [file, text] of texts)
		faults.catch(() => changes.push(...changesOf(readTable(file, text), accepted)));
	for (const file of accepted.keys())
		if (!texts.has(file)) changes.push(`${file}: the table is missing, its rows were accepted`);
	return { faults: faults.all, changes };
}

/** What cannot be right in the facts under `root`, by their rows and by each other. */
export function faultsInFacts(root: URL): Problems {
	const problems = new Problems();
	const data = new URL('data/', root);
	problems.catch(() => {
		const days = readDrawnDays(problems, data);
		checkFacts(days, problems);
		problems.catch(() => checkSeries(readSeries(data), days[0]?.references ?? [], problems));
	});
	problems.catch(() => checkPublished(readPublished(data), problems));
	return problems;
}

/** Throws unless the tables under `root` are sound, and as they were accepted. */
export function expectAccepted(root: URL): void {
	const verdict = checkTables(root, acceptedUnder(root));
	if (verdict.faults.length || verdict.changes.length) throw new Error(verdictText(verdict));
}

export function acceptedUnder(root: URL): Accepted {
	return readAccepted(readFileSync(new URL(acceptedFile, root), 'utf8'));
}

/** The verdict in words, and what to do. */
export function verdictText({ faults, changes }: Verdict): string {
	const list = (title: string, lines: readonly string[]) =>
		lines.length ? [`${lines.length} ${title}:`, ...lines.map((line) => `  - ${line}`)] : [];
	const advice = faults.length
		? ['Mend the faults: before that nothing is accepted.']
		: ['If all of these changes are meant: npm run facts -- --accept, then npm run data.'];
	if (faults.length + changes.length === 0) return 'The tables are as they were accepted.';
	return [
		...list('faults in the tables', faults),
		...list('changes in the tables since they were accepted', changes),
		...advice
	].join('\n');
}
