import { describe, expect, it } from 'vitest';
import { changesOf, readAccepted, writeAccepted } from '../../data/build/tables/accepted.ts';
import { readTable } from '../../data/build/tables/table-files.ts';

describe('tables as they were accepted', () => {
	it('are unchanged where their last row ends with empty cells', () => {
		const tables = ['a', 'b'].map((name) =>
			readTable(`data/facts/${name}.csv`, 'id,held,contested\n2025-01-01,5,6\n2025-01-02,5,\n')
		);
		const accepted = readAccepted(writeAccepted(tables));
		expect(tables.flatMap((table) => changesOf(table, accepted))).toEqual([]);
	});
});
