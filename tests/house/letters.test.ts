// The letters that pages are written in, as bundled.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { letterFiles } from '../../scripts/lib/letters.mjs';

it('are what `npm run letters` writes', async () => {
	for await (const { url, bytes } of letterFiles())
		expect(readFileSync(url).equals(bytes), url.pathname).toBe(true);
});
