// npm run hosting: writes the files that give other hosts the headers of our own server.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostFiles } from './lib/host-files.mjs';
import { ROOT } from './lib/run.mjs';

for (const [path, text] of Object.entries(hostFiles)) {
	mkdirSync(dirname(join(ROOT, path)), { recursive: true });
	writeFileSync(join(ROOT, path), text);
}
