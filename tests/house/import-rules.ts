// The arrows that design.md, section 6, allows, and the check of one file against them.
import ts from 'typescript';
import { importsOf, scriptsOf } from './imports-of';
import type { SourceFile } from './source-files';

/** Folder -> the folders it may import, besides itself. `messages` is the generated paraglide code. */
export const MAY_IMPORT: Record<string, string[]> = {
	model: [],
	geo: ['model'],
	series: ['model'],
	claims: ['model', 'geo', 'series'],
	swap: ['model', 'geo'],
	formats: ['model', 'geo'],
	areas: ['model', 'geo'],
	words: ['model', 'messages'],
	pictures: ['model', 'geo', 'words'],
	dossier: ['model', 'geo', 'series', 'formats'],
	state: ['model', 'geo', 'series', 'claims', 'swap', 'formats', 'areas', 'dossier', 'words'],
	map: ['model', 'geo'],
	ui: ['model', 'series', 'claims', 'swap', 'areas', 'state', 'words', 'pictures', 'messages'],
	cli: ['model', 'geo', 'series', 'claims', 'formats', 'areas', 'dossier', 'words', 'messages'],
	routes: [
		...['model', 'geo', 'series', 'claims', 'swap', 'formats', 'words', 'pictures'],
		...['areas', 'dossier'],
		...['state', 'map', 'ui', 'messages']
	],
	pipeline: ['model', 'geo', 'formats', 'facts'],
	messages: [],
	facts: [],
	layers: [],
	seeds: [],
	docs: [],
	letters: [],
	world: []
};

/** Data that comes in as files, not as code: only these folders may name it. */
const DATA_FOLDERS: Record<string, string[]> = {
	layers: ['dossier', 'routes', 'cli', 'pipeline'],
	seeds: ['dossier', 'routes', 'cli'],
	docs: ['dossier'],
	facts: ['dossier', 'routes', 'pipeline'],
	letters: ['ui', 'routes'],
	world: ['routes', 'pipeline']
};

/** Packages that one folder keeps for itself. */
const ONLY_IN: { pattern: RegExp; folders: string[]; what: string }[] = [
	{ pattern: /^maplibre-gl(\/|$)/, folders: ['map'], what: 'maplibre-gl' },
	{
		pattern: /^(@turf\/|geojson-(rewind|polygon-self)|polyclip)/,
		folders: ['geo', 'map', 'swap', 'pipeline'],
		what: 'turf'
	},
	{
		pattern: /^(clipper2|clipper-lib|polygon-clipping|martinez)/,
		folders: ['geo', 'pipeline'],
		what: 'the clipping engine'
	},
	{ pattern: /^marked(\/|$)/, folders: ['dossier'], what: 'marked' }
];

const PURE = new Set([
	...['model', 'geo', 'claims', 'swap', 'formats', 'areas', 'words', 'pictures']
]);
const SVELTE = /^(svelte(\/|$)|@sveltejs\/|\$app\/|\$env\/)/;
const DOM_GLOBALS = new Set([
	...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'],
	...['HTMLElement', 'SVGElement', 'DOMParser', 'XMLHttpRequest', 'requestAnimationFrame']
]);

/** The folder that a path belongs to, or undefined for files that stand in none. */
export function folderOf(path: string): string | undefined {
	const lib = /^src\/lib\/([^/]+)/.exec(path)?.[1];
	if (lib === 'paraglide') return 'messages';
	if (lib !== undefined) return lib;
	if (/^src\/(routes|cli|letters)\//.test(path)) return path.split('/')[1];
	if (/^src\/[^/]+$/.test(path)) return 'routes';
	if (path.startsWith('data/build/')) return 'pipeline';
	// Files that stand in data/ itself, such as the dossier's title, are facts too.
	if (path.startsWith('data/')) return /^data\/([^/]+)\//.exec(path)?.[1] ?? 'facts';
	return /^(seeds|docs)\//.exec(path)?.[1];
}

/** Names of DOM globals that the code reads: property names, types and its own variables don't count. */
export function domGlobals(file: SourceFile): string[] {
	const source = ts.createSourceFile(file.path, scriptsOf(file), ts.ScriptTarget.Latest, true);
	const declared = new Set<string>();
	const used = new Set<string>();
	const visit = (node: ts.Node): void => {
		const named = node as { name?: ts.Node };
		if (named.name && ts.isIdentifier(named.name) && !ts.isPropertyAccessExpression(node))
			declared.add(named.name.text);
		if (ts.isIdentifier(node) && DOM_GLOBALS.has(node.text)) {
			const { parent } = node;
			const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
			const isName = (parent as { name?: ts.Node }).name === node;
			if (!isMember && !isName) used.add(node.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return [...used].filter((name) => !declared.has(name));
}

/** Every broken rule of one file, each as "file imports what: rule". */
export function brokenArrows(file: SourceFile): string[] {
	const folder = folderOf(file.path);
	if (folder === undefined) return [];
	const allowed = MAY_IMPORT[folder];
	if (!allowed) return [`${file.path}: the folder "${folder}" stands in no rule`];
	const broken: string[] = [];
	for (const { specifier, ours } of importsOf(file)) {
		const say = (rule: string) => broken.push(`${file.path} imports ${specifier}: ${rule}`);
		if (ours === undefined) {
			for (const { pattern, folders, what } of ONLY_IN)
				if (pattern.test(specifier) && !folders.includes(folder))
					say(`${what} belongs to ${folders.join(', ')} alone`);
			if (PURE.has(folder) && SVELTE.test(specifier)) say(`${folder} holds no Svelte`);
			continue;
		}
		const target = folderOf(ours);
		if (PURE.has(folder) && ours.endsWith('.svelte')) say(`${folder} holds no Svelte`);
		if (target === folder) continue;
		const data = target === undefined ? undefined : DATA_FOLDERS[target];
		if (target === undefined) say('it stands in no folder');
		else if (data ? !data.includes(folder) : !allowed.includes(target))
			say(
				data
					? `only ${data.join(', ')} may name ${target}/`
					: `${folder} may import ${allowed.join(', ') || 'nothing of ours'}, not ${target}`
			);
	}
	if (PURE.has(folder))
		for (const name of domGlobals(file))
			broken.push(`${file.path} uses ${name}: ${folder} holds no DOM`);
	return broken;
}
