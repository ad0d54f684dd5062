// npm run letters: writes src/letters/, the letters that pages are written in, cut out of IBM Plex Sans, and
// how wide they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { widthsModule, widthsUrl } from './lib/letter-widths.mjs';
import { letterFiles } from './lib/letters.mjs';

mkdirSync(new URL('../src/letters/', import.meta.url), { recursive: true });
const files = [];
for await (const file of letterFiles()) {
	const { url, bytes } = file;
	files.push(file);
	writeFileSync(url, bytes);
	console.log(`${basename(url.pathname)}: ${bytes.length} bytes`);
}
writeFileSync(widthsUrl, await widthsModule(files));
