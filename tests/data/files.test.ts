import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layerFiles, layerText } from './support';

describe('files', () => {
	it('are under 2.5 MB raw and 700 kB as brotli, all together', () => {
		const texts = layerFiles().map((name) => Buffer.from(layerText(name)));
		expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(2_500_000);
		const brotli = texts.map((text) => brotliCompressSync(text).length);
		expect(brotli.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000);
	}, 30_000);

	it('hold one feature per line', () => {
		for (const name of layerFiles().filter((file) => file.endsWith('.geojson'))) {
			const lines = layerText(name).trimEnd().split('\n');
			expect(lines[0]).toBe('{"type":"FeatureCollection","features":[');
			expect(lines[lines.length - 1]).toBe(']}');
			for (const line of lines.slice(1, -1)) JSON.parse(line.replace(/,$/, ''));
		}
	});

	it('name no registry, no machine path and no one', () => {
		const files = ['data/build', 'data/layers', 'data/facts', 'tests/data'].flatMap(filesBelow);
		for (const file of [...files, 'data/README.md']) {
			const read = readFileSync(file, 'utf8');
			// Published figures are read at addresses.
			const text = file.endsWith('published-figures.csv')
				? read.replace(/https:[/]{2}/g, '')
				: read;
			// Written in parts, so that this file does not name them itself.
			const forbidden = new RegExp(
				['regi' + 'stry\\.', 'https?:/' + '/', '/ro' + 'ot', '/ho' + 'me/', '/wo' + 'rk/'].join('|')
			);
			expect(forbidden.exec(text)?.[0], file).toBeUndefined();
		}
	});

	it('keep each source file of the pipeline short', () => {
		for (const file of filesBelow('data/build'))
			expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThanOrEqual(400);
	});
});

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : [path];
	});
}
