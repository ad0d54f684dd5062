// The files of this repository that the house rules speak about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Written by tools, or not ours. */
const SKIPPED = new Set(['node_modules', 'paraglide', '.svelte-kit', 'build-output', '.cache']);

export interface SourceFile {
	/** From the repository's root, with forward slashes. */
	path: string;
	text: string;
}

/**
 * Every file under `folder` (from the root) whose name ends in one of the extensions. Throws where
 * there is no such folder: a rule that is held against nothing would seem to be kept.
 */
export function sourceFiles(folder: string, extensions: string[]): SourceFile[] {
	const found: SourceFile[] = [];
	for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (!SKIPPED.has(entry.name)) found.push(...sourceFiles(path, extensions));
		} else if (extensions.some((extension) => entry.name.endsWith(extension)))
			found.push({ path, text: readFileSync(join(ROOT, path), 'utf8') });
	}
	return found;
}
