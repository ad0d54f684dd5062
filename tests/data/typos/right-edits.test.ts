// Edits that are right: none may be blocked. They pass, or they pass once accepted, as they are told.
import { afterAll, describe, expect, it } from 'vitest';
import { changesOf, readAccepted, writeAccepted } from '../../../data/build/tables/accepted.ts';
import { verdictText } from '../../../data/build/tables/check-tables.ts';
import { readTable } from '../../../data/build/tables/table-files.ts';
import { factEdits, wordEdits, type Edit } from './right-edits.ts';
import { TablesCopy } from './tables-copy.ts';

const copy = new TablesCopy();
afterAll(() => copy.remove());

function edited({ file, from, to }: Edit): string {
	const text = copy.texts.get(file)!;
	expect(text.split(from)).toHaveLength(2);
	return text.replace(from, () => to);
}

describe('50 right edits', () => {
	it('are that many', () => {
		expect(factEdits.length + wordEdits.length).toBe(50);
	});

	it.each(wordEdits)('$what passes at once', (edit) => {
		expect(copy.verdictWith(edit.file, edited(edit))).toEqual({ faults: [], changes: [] });
	});

	it.each(factEdits)('$what ($file) passes when it is accepted', (edit) => {
		const text = edited(edit);
		const verdict = copy.verdictWith(edit.file, text);
		expect(verdict.faults).toEqual([]);
		expect(verdict.changes.length).toBeGreaterThan(0);
		expect(verdictText(verdict)).toContain('npm run facts -- --accept');

		const table = readTable(edit.file, text);
		expect(changesOf(table, readAccepted(writeAccepted([table])))).toEqual([]);
	});
});
