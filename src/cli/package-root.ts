import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimFacts } from '../lib/dossier/claim-facts';
import { loadDossier, type LoadedDossier } from '../lib/dossier/load-dossier';
import type { ClaimFacts } from '../lib/model/judgement';
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

/** What claims are judged by, from the data of this package. Throws Error where they are missing or broken. */
export function packageFacts(root: string): ClaimFacts {
	return claimFacts(packageDossier(root));
}

/** The dossier of this package. Throws Error where its data are missing or broken. */
export function packageDossier(root = packageRoot()): LoadedDossier {
	const text = (name: string) => readFileSync(join(root, name), 'utf8');
	const folder = (name: string, pattern: RegExp) =>
		Object.fromEntries(
			readdirSync(join(root, name))
				.filter((file) => pattern.test(file))
				.sort()
				.map((file) => [file, text(join(name, file))])
		);
	const loaded = loadDossier({
		config: text('data/dossier.yaml'),
		gazetteer: text('data/gazetteer.yaml'),
		layers: folder('data/layers', /\.(geo)?json$/),
		daySums: text('data/layers/days/SHA256SUMS'),
		facts: folder('data/facts', /\.csv$/),
		seeds: folder('seeds', /\.ya?ml$/)
	});
	if (!loaded.ok) throw new Error(loaded.reason);
	return loaded.value;
}
