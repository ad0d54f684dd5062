import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, found from this file: it runs bundled in `dist/` and unbundled in `src/cli/`. */
export function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`no package.json above ${import.meta.url}`);
		folder = parent;
	}
	return folder;
}

/** The version of this package. */
export function packageVersion(): string {
	const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
