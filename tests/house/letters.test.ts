// The letters that pages are written in, as bundled, and their widths.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { widthsModule, widthsUrl } from '../../scripts/lib/letter-widths.mjs';
import { letterFiles } from '../../scripts/lib/letters.mjs';

it('are what `npm run letters` writes', async () => {
	const files = [];
	for await (const file of letterFiles()) {
		expect(readFileSync(file.url).equals(file.bytes), file.url.pathname).toBe(true);
		files.push(file);
	}
	expect(readFileSync(widthsUrl, 'utf8')).toBe(await widthsModule(files));
});
