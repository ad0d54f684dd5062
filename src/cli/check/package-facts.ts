import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFacts } from '../../lib/dossier/claim-facts';
import { loadDossier } from '../../lib/dossier/load-dossier';
import type { ClaimFacts } from '../../lib/model/judgement';

/** What claims are judged by, from the data of this package. Throws Error where they are missing or broken. */
export function packageFacts(root: string): ClaimFacts {
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
		facts: folder('data/facts', /\.csv$/),
		seeds: folder('seeds', /\.ya?ml$/)
	});
	if (!loaded.ok) throw new Error(loaded.reason);
	return claimFacts(loaded.value);
}
