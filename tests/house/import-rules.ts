// The arrows that design.md, section 6, allows, and the check of one file against them.
import ts from 'typescript';
import { importsOf, scriptsOf } from './imports-of';
import type { SourceFile } from './source-files';

/** Room -> the rooms it may import, besides itself. `messages` is the generated paraglide code. */
export const MAY_IMPORT: Record<string, string[]> = {
	model: [],
	geo: ['model'],
	claims: ['model', 'geo'],
	swap: ['model', 'geo'],
	formats: ['model', 'geo'],
	words: ['model', 'messages'],
	pictures: ['model', 'geo', 'words'],
	dossier: ['model', 'geo', 'formats'],
	state: ['model', 'geo', 'claims', 'swap', 'formats', 'dossier', 'words'],
	map: ['model', 'geo'],
	ui: ['model', 'claims', 'swap', 'state', 'words', 'pictures', 'messages'],
	cli: ['model', 'geo', 'claims', 'formats', 'dossier', 'words', 'messages'],
	routes: [
		...['model', 'geo', 'claims', 'swap', 'formats', 'words', 'pictures', 'dossier'],
		...['state', 'map', 'ui', 'messages']
	],
	pipeline: ['model', 'geo', 'formats', 'facts'],
	messages: [],
	facts: [],
	layers: [],
	seeds: []
};

/** Data that comes in as files, not as code: only these rooms may name it. */
const DATA_ROOMS: Record<string, string[]> = {
	layers: ['dossier', 'routes', 'cli', 'pipeline'],
	seeds: ['dossier', 'routes', 'cli'],
	facts: ['dossier', 'routes', 'pipeline']
};

/** Packages that one room keeps for itself. */
const ONLY_IN: { pattern: RegExp; rooms: string[]; what: string }[] = [
	{ pattern: /^maplibre-gl(\/|$)/, rooms: ['map'], what: 'maplibre-gl' },
	{
		pattern: /^(@turf\/|geojson-(rewind|polygon-self)|polyclip)/,
		rooms: ['geo', 'map', 'swap', 'pipeline'],
		what: 'turf'
	},
	{
		pattern: /^(clipper2|clipper-lib|polygon-clipping|martinez)/,
		rooms: ['geo', 'pipeline'],
		what: 'the clipping engine'
	}
];

const PURE = new Set(['model', 'geo', 'claims', 'swap', 'formats', 'words', 'pictures']);
const SVELTE = /^(svelte(\/|$)|@sveltejs\/|\$app\/|\$env\/)/;
const DOM_GLOBALS = new Set([
	...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'],
	...['HTMLElement', 'SVGElement', 'DOMParser', 'XMLHttpRequest', 'requestAnimationFrame']
]);

/** The room that a path belongs to, or undefined for files that stand in none. */
export function roomOf(path: string): string | undefined {
	const lib = /^src\/lib\/([^/]+)/.exec(path)?.[1];
	if (lib === 'paraglide') return 'messages';
	if (lib !== undefined) return lib;
	if (/^src\/(routes|cli)\//.test(path)) return path.split('/')[1];
	if (/^src\/[^/]+$/.test(path)) return 'routes';
	if (path.startsWith('data/build/')) return 'pipeline';
	// Files that stand in data/ itself, such as the dossier's title, are facts too.
	if (path.startsWith('data/')) return /^data\/([^/]+)\//.exec(path)?.[1] ?? 'facts';
	return path.startsWith('seeds/') ? 'seeds' : undefined;
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
	const room = roomOf(file.path);
	if (room === undefined) return [];
	const allowed = MAY_IMPORT[room];
	if (!allowed) return [`${file.path}: the room "${room}" stands in no rule`];
	const broken: string[] = [];
	for (const { specifier, ours } of importsOf(file)) {
		const say = (rule: string) => broken.push(`${file.path} imports ${specifier}: ${rule}`);
		if (ours === undefined) {
			for (const { pattern, rooms, what } of ONLY_IN)
				if (pattern.test(specifier) && !rooms.includes(room))
					say(`${what} belongs to ${rooms.join(', ')} alone`);
			if (PURE.has(room) && SVELTE.test(specifier)) say(`${room} holds no Svelte`);
			continue;
		}
		const target = roomOf(ours);
		if (PURE.has(room) && ours.endsWith('.svelte')) say(`${room} holds no Svelte`);
		if (target === room) continue;
		const data = target === undefined ? undefined : DATA_ROOMS[target];
		if (target === undefined) say('it stands in no room');
		else if (data ? !data.includes(room) : !allowed.includes(target))
			say(
				data
					? `only ${data.join(', ')} may name data/${target}`
					: `${room} may import ${allowed.join(', ') || 'nothing of ours'}, not ${target}`
			);
	}
	if (PURE.has(room))
		for (const name of domGlobals(file))
			broken.push(`${file.path} uses ${name}: ${room} holds no DOM`);
	return broken;
}
