// Typos planted in the tables kept by hand: each has to be named, with its file and line.
import { afterAll, describe, expect, it } from 'vitest';
import { checkTables, verdictText } from '../../../data/build/tables/check-tables.ts';
import { projectRoot } from '../../../data/build/tables/table-files.ts';
import { plantTypos, type Typo } from './plant-typos.ts';
import { TablesCopy } from './tables-copy.ts';

const copy = new TablesCopy();
afterAll(() => copy.remove());

/** How many in which table: as many as it has figures, roughly. */
const shares: [RegExp, number][] = [
	[/dated\/line-of-contact/, 12],
	[/dated\/settlement-control/, 6],
	[/line-of-contact/, 70],
	[/settlement-control/, 34],
	[/held-area-by-day/, 20],
	[/published-figures/, 20],
	[/published-words/, 4],
	[/reference-areas/, 34],
	[/compared-areas/, 24],
	[/area-sources/, 6],
	[/disputed-areas/, 6],
	[/^data\/\w+\.yaml$/, 14],
	[/^seeds\//, 4]
];
const counts = Object.fromEntries(
	[...copy.texts.keys()].map((file) => [file, shares.find(([name]) => name.test(file))![1]])
);

/** Whether one of the messages names the file and the line, or one next to it where rows moved. */
function names(messages: readonly string[], { file, line, kind }: Typo): boolean {
	const reach = kind.startsWith('row') ? 2 : 0;
	return messages.some((message) => {
		const at = new RegExp(`${file.replace(/^data\/facts\/(dated\/)?/, '')}:(\\d+)`).exec(
			message
		)?.[1];
		return at !== undefined && Math.abs(Number(at) - line) <= reach;
	});
}

const typos = plantTypos(copy.texts, counts, 20250212);
const found = typos.map((typo) => {
	const { faults, changes } = copy.verdictWith(typo.file, typo.text);
	return { typo, fault: faults.length > 0, named: names([...faults, ...changes], typo) };
});

describe('the tables of the project', () => {
	it('are sound, and as they were accepted', () => {
		const verdict = checkTables(projectRoot, copy.accepted);
		expect(verdictText(verdict)).toBe('The tables are as they were accepted.');
	});
});

describe('316 typos', () => {
	it('are planted in all tables', () => {
		expect(typos).toHaveLength(316);
		for (const { file, text } of typos) expect(text).not.toBe(copy.texts.get(file));
	});

	it('are found, with file and line', () => {
		const missed = found.filter(({ named }) => !named);
		expect(
			missed.map(({ typo: { kind, file, line, what } }) => ({ kind, file, line, what }))
		).toEqual([]);
	});

	it('in the facts are mostly impossible by themselves, whatever was accepted before', () => {
		const own = found.filter(({ typo }) => typo.file.startsWith('data/facts/'));
		const impossible = own.filter(({ fault }) => fault);
		expect(impossible.length / own.length).toBeGreaterThan(0.7);
	});
});
