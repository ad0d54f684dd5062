// npm run letters: writes src/letters/, the letters that pages are written in, cut out of IBM Plex Sans.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { letterFiles } from './lib/letters.mjs';

mkdirSync(new URL('../src/letters/', import.meta.url), { recursive: true });
for await (const { url, bytes } of letterFiles()) {
	writeFileSync(url, bytes);
	console.log(`${basename(url.pathname)}: ${bytes.length} bytes`);
}
