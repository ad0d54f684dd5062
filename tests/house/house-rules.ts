// Habits that a machine can check: file lengths, file names, and where addresses may point.
import { posix } from 'node:path';
import ts from 'typescript';
import { scriptsOf } from './imports-of';
import type { SourceFile } from './source-files';

export const MAX_LINES = 400;

/**
 * Hosts that text may link to: sources, licences, the articles. Nothing is ever fetched from
 * them; the policy of the page and the end-to-end tests see to that.
 */
const LINK_HOSTS = new Set([
	'www.w3.org',
	'schema.org',
	'www.openstreetmap.org',
	'www.naturalearthdata.com',
	'opendatacommons.org',
	'creativecommons.org',
	'www.geonames.org',
	'maplibre.org',
	'geographiclib.sourceforge.io',
	'doi.org',
	'datatracker.ietf.org',
	'www.rfc-editor.org',
	'github.com',
	'svelte.dev'
]);

export function tooLong({ path, text }: SourceFile): string[] {
	const lines = text.trimEnd().split('\n').length;
	return lines > MAX_LINES ? [`${path} has ${lines} lines, ${MAX_LINES} at most`] : [];
}

export const MAX_FILES = 30;

/** Folders of the interface that one cannot take in at a glance any more. */
export function tooFull(paths: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const path of paths) {
		const folder = posix.dirname(path);
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, files]) => files > MAX_FILES)
		.map(([folder, files]) => `${folder} has ${files} files, ${MAX_FILES} at most`);
}

export const MAX_PAGE_LINES = 120;

/** A page puts components together, and what it works with: a long one has work that belongs to those. */
export function longPage({ path, text }: SourceFile): string[] {
	if (!/^src\/routes\/(.*\/\+page|Shell|\+page|\+layout)\.svelte$/.test(path)) return [];
	const lines = text.trimEnd().split('\n').length;
	return lines > MAX_PAGE_LINES ? [`${path} has ${lines} lines, ${MAX_PAGE_LINES} at most`] : [];
}

const KEBAB =
	/^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|test|svelte\.test|config|d|worker|server))*\.(ts|mjs|js)$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*\.svelte$/;
/** Named by SvelteKit. */
const KIT = /^\+(page|layout|error|server)(@[^.]*)?(\.server)?\.(svelte|ts|js)$/;

export function badName({ path }: SourceFile): string[] {
	const name = posix.basename(path);
	if (KIT.test(name) && path.startsWith('src/routes/')) return [];
	if (name.endsWith('.svelte'))
		return PASCAL.test(name) ? [] : [`${path}: components are named PascalCase.svelte`];
	return KEBAB.test(name) ? [] : [`${path}: files are named kebab-case`];
}

/** Addresses on other hosts, in the strings and the markup of a file. */
export function strangeHosts(file: SourceFile): string[] {
	const code = ts.createSourceFile(file.path, scriptsOf(file), ts.ScriptTarget.Latest, true);
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(code);
	if (file.path.endsWith('.svelte'))
		texts.push(file.text.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '$1'));
	const hosts = texts.flatMap((text) =>
		[...text.matchAll(/\b(?:https?|wss?):\/\/([^/\s'"`<>)]*)/g)].map(([, host]) => host ?? '')
	);
	return hosts
		.filter((host) => !LINK_HOSTS.has(host))
		.map((host) => `${file.path} names the host "${host}", which is not in the list of links`);
}

/** What the build alone imports; a type; and a word of a comment. */
const NOT_FETCHED = /SSR \? \(?await $|typeof $|^\s*(?:\*|\/\/).*$/;

/** Modules that a browser fetches when it needs them, taken for whole however little of them came. */
export function unguardedImports({ path, text }: SourceFile): string[] {
	return text.split('\n').flatMap((line, index) =>
		[...line.matchAll(/\bimport\(/g)]
			.map(({ index: at }) => line.slice(0, at))
			.filter((before) => !before.endsWith('whole(') && !NOT_FETCHED.test(before))
			.map(() => `${path}:${index + 1} imports a module that may come empty: whole(import(…))`)
	);
}
