// docs/how-a-claim-is-read.md says what the reader makes of its sentence: that must stay true.
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { filled, tablesOf } from './document-tables';

const file = 'docs/how-a-claim-is-read.md';
const document = readFileSync(file, 'utf8');

describe('the document on how a claim is read', () => {
	it.each(tablesOf(document))('has a table of $head', ({ head, rows }) => {
		expect(rows).not.toEqual([]);
		expect(document.replace(/ +/g, ' ')).toContain(`| ${head.join(' | ')} |`);
	});

	// After something was learned, `npx vitest run tests/claims/reading/document.test.ts -u` fills them anew.
	it('has in its tables what the reader finds', async () => {
		const config = await resolveConfig(file);
		const text = await format(filled(document), { ...config, filepath: file });
		await expect(text).toMatchFileSnapshot(`../../../${file}`);
	});

	it('names files that are there', () => {
		const names = [...document.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|yaml|txt|json))`/g)];
		const gone = names.filter(
			([, name]) => !existsSync(name!) && !existsSync(`src/lib/claims/${name!}`)
		);
		expect(gone.map(([, name]) => name)).toEqual([]);
	});
});
