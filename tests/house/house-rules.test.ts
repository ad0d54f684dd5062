import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badName, longPage, strangeHosts, tooFull, tooLong, unguardedImports } from './house-rules';
import { ROOT, sourceFiles } from './source-files';

const CODE = ['.ts', '.js', '.mjs', '.svelte'];
const files = ['src', 'data/build', 'tests', 'scripts'].flatMap((folder) =>
	sourceFiles(folder, CODE)
);
const at = (path: string, text = '') => ({ path, text });

describe('every file', () => {
	it('is short enough to read', () => {
		expect(files.flatMap(tooLong)).toEqual([]);
	});

	it('is shorter still where it is a page', () => {
		expect(sourceFiles('src/routes', CODE).flatMap(longPage)).toEqual([]);
	});

	it('is named by the habit', () => {
		expect(files.flatMap(badName)).toEqual([]);
	});

	it('of ui stands in a folder that one can take in', () => {
		expect(tooFull(sourceFiles('src/lib/ui', CODE).map(({ path }) => path))).toEqual([]);
	});

	it('of the browser takes no empty module for a whole one', () => {
		const fetched = ['src/lib', 'src/routes', 'src/hooks.client'];
		expect(
			fetched.flatMap((folder) => sourceFiles(folder, CODE)).flatMap(unguardedImports)
		).toEqual([]);
	});

	it('in src points only to hosts that we link to', () => {
		expect(sourceFiles('src', CODE).flatMap(strangeHosts)).toEqual([]);
	});
});

// A rule of .gitignore once kept the whole pipeline out of the repository.
it.skipIf(!existsSync(join(ROOT, '.git')))('the data pipeline is tracked by git', () => {
	const tracked = execFileSync('git', ['ls-files', 'data/build'], { cwd: ROOT, encoding: 'utf8' });
	expect(tracked.split('\n')).toContain('data/build/main.ts');
});

describe('the check itself', () => {
	it('throws where a folder is missing', () => {
		expect(() => sourceFiles('src/lib/nowhere', CODE)).toThrow(/nowhere/);
	});

	it('counts the lines of pages, and of nothing else', () => {
		const long = 'x\n'.repeat(121);
		const pages = ['+page.svelte', 'swap/+page.svelte', 'Shell.svelte'];
		for (const path of pages) expect(longPage(at(`src/routes/${path}`, long))).toHaveLength(1);
		expect(longPage(at('src/routes/+page.svelte', 'x\n'.repeat(120)))).toEqual([]);
		expect(longPage(at('src/routes/MapPane.svelte', long))).toEqual([]);
	});

	it('counts lines', () => {
		expect(tooLong(at('src/a.ts', 'x\n'.repeat(400)))).toEqual([]);
		expect(tooLong(at('src/a.ts', 'x\n'.repeat(401)))).toHaveLength(1);
	});

	it('counts the files of each folder by itself', () => {
		const files = (folder: string, count: number) =>
			Array.from({ length: count }, (_, index) => `src/lib/ui/${folder}/file-${index}.ts`);
		expect(tooFull([...files('a', 30), ...files('a/b', 30)])).toEqual([]);
		expect(tooFull([...files('a', 31), ...files('b', 3)])).toHaveLength(1);
	});

	it.each([
		'src/routes/+page.svelte',
		'src/routes/[[lang]]/+layout.server.ts',
		'src/lib/ui/SwapCard.svelte',
		'src/lib/state/view-state.svelte.ts',
		'src/lib/geo/area.worker.ts',
		'src/app.d.ts',
		'tests/e2e/vitest.config.ts',
		'tests/geo/area.test.ts'
	])('takes the name %s', (path) => {
		expect(badName(at(path))).toEqual([]);
	});

	it.each([
		'src/lib/ui/swap-card.svelte',
		'src/lib/geo/ringArea.ts',
		'src/lib/geo/Area.ts',
		'src/lib/ui/+page.svelte',
		'src/lib/model/two_words.ts'
	])('refuses the name %s', (path) => {
		expect(badName(at(path))).toHaveLength(1);
	});

	it('sees modules that are fetched unguarded', () => {
		const seen = (line: string) => unguardedImports(at('src/lib/a.ts', line)).length;
		expect(seen("const { a } = await import('./a');")).toBe(1);
		expect(seen("const { a } = await whole(import('./a'));")).toBe(0);
		expect(seen("const a = import.meta.env.SSR ? (await import('./a')) : null;")).toBe(0);
		expect(seen("let a: typeof import('./a');")).toBe(0);
	});

	it('sees strange hosts in strings and markup, and not in comments', () => {
		const hosts = (path: string, text: string) => strangeHosts(at(path, text)).length;
		expect(hosts('src/a.ts', "fetch('https://tiles.example/1.pbf');")).toBe(1);
		expect(hosts('src/a.ts', 'fetch(`https://${host}/1.pbf`);')).toBe(1);
		expect(hosts('src/A.svelte', '<script src="https://cdn.example/x.js"></script>')).toBe(1);
		expect(hosts('src/A.svelte', '<img src="http://cdn.example/x.png">')).toBe(1);
		expect(hosts('src/a.ts', '// https://example.org\nexport {};')).toBe(0);
		expect(hosts('src/a.ts', "const a = 'https://www.openstreetmap.org/copyright';")).toBe(0);
	});
});
