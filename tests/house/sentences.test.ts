import { describe, expect, it } from 'vitest';
import { cyrillicIn, sentencesIn } from './sentences';
import { type SourceFile, sourceFiles } from './source-files';

/** Names on the map, and letters that a font is loaded with: data, not words of ours. */
const names = /^src\/lib\/map\/(context-places|label-fonts)\.ts$/;

const engineFolders = ['geo', 'claims', 'swap', 'formats', 'areas'];
const otherFolders = ['dossier', 'map', 'ui', 'state', 'model'];

/** What English texts say: the vocabulary of the reader of claims. */
const vocabulary = /^src\/lib\/claims\/(lexicon|quantities|text)\//;

const found = (files: SourceFile[], search: (file: SourceFile) => string[]) =>
	files
		.filter(({ path }) => !names.test(path))
		.flatMap((file) => search(file).map((text) => `${file.path}: ${text}`));

describe('words that people read', () => {
	it('do not stand in an engine folder', () => {
		const files = engineFolders.flatMap((folder) => sourceFiles(`src/lib/${folder}`, ['.ts']));
		const ours = files.filter(({ path }) => !vocabulary.test(path));
		expect(ours.length).toBeGreaterThan(100);
		expect(found(ours, sentencesIn)).toEqual([]);
	});

	it('stand in no other folder in Ukrainian, beside the messages', () => {
		const files = [
			...otherFolders.map((folder) => `src/lib/${folder}`),
			'src/routes',
			'src/cli'
		].flatMap((folder) => sourceFiles(folder, ['.ts', '.svelte']));
		expect(files.length).toBeGreaterThan(100);
		expect(found(files, cyrillicIn)).toEqual([]);
	});
});

describe('the search itself', () => {
	const inRoom = (text: string) => sentencesIn({ path: 'src/lib/geo/x.ts', text });

	it.each([
		"fail('the code is damaged');",
		'fail(`${name} cannot be read: ${why}`);',
		'const label = { uk: `утримує ${who}` };',
		"new Fault('this is no swap');"
	])('finds %s', (text) => {
		expect(inRoom(text)).toHaveLength(1);
	});

	it.each([
		"throw new RangeError('a ring has no positions');",
		'throw new RecipeError(`the ring ${at} has no positions`);',
		"fail('file-too-large');",
		"type State = 'first key' | 'next';",
		'// A ring has no positions.'
	])('passes over %s', (text) => {
		expect(inRoom(text)).toEqual([]);
	});

	it('passes over the reason and the examples of a rule, and over nothing beside them', () => {
		const rule =
			"const rule = { name: 'agent', because: 'It stands behind it.', label: 'who did it' };";
		const of = (path: string) => sentencesIn({ path, text: rule });
		expect(of('src/lib/claims/reading/x.ts')).toEqual(['who did it']);
		expect(of('src/lib/geo/x.ts')).toHaveLength(2);
	});

	it('finds Ukrainian in markup and scripts, not in comments', () => {
		const of = (text: string) => cyrillicIn({ path: 'src/lib/ui/X.svelte', text });
		expect(of('<!-- мапа -->\n<script>// мапа\n</script><p>Мапа</p>')).toEqual(['<p>Мапа</p>']);
		expect(of("<script>const a = 'Мапа';</script>")).toEqual(['Мапа']);
	});
});
