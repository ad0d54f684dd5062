// What a file imports, resolved to a path inside the repository where it is one of ours.
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

export interface Import {
	specifier: string;
	/** Path from the root for our own files, without an extension; undefined for packages. */
	ours?: string;
}

/** Where script code stands in a file: all of it, or the script blocks of a component. */
export function scriptsOf({ path, text }: SourceFile): string {
	if (!path.endsWith('.svelte')) return text;
	const blocks = text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
	return [...blocks].map((block) => block[1]).join('\n');
}

function resolve(from: string, specifier: string): string | undefined {
	// Vite's suffixes (?url, ?raw, ?worker) are not part of the path.
	const clean = specifier.replace(/\?.*$/, '');
	let path: string;
	if (clean.startsWith('.')) path = posix.join(posix.dirname(from), clean);
	else if (clean === '$lib' || clean.startsWith('$lib/')) path = `src/lib${clean.slice(4)}`;
	else if (clean.startsWith('/')) path = clean.slice(1);
	else return undefined;
	return path.replace(/(\.svelte)?\.(ts|js|mjs)$/, '$1');
}

/**
 * Static, type-only, re-exported and dynamic imports, and the files that workers and Vite's
 * globs name: an arrow is an arrow however it is written.
 */
export function importsOf(file: SourceFile): Import[] {
	const script = scriptsOf(file);
	const { importedFiles } = ts.preProcessFile(script, true, true);
	const specifiers = importedFiles.map(({ fileName }) => fileName);
	for (const [, url] of script.matchAll(/new URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g))
		if (url) specifiers.push(url);
	for (const [, argument] of script.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(([^)]*)\)/g))
		for (const [, glob] of (argument ?? '').matchAll(/['"`]([./$][^'"`]*)['"`]/g))
			if (glob) specifiers.push(glob);
	return specifiers.map((specifier) => ({ specifier, ours: resolve(file.path, specifier) }));
}
