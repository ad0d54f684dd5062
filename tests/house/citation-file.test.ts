// CITATION.cff is what hosts and reference managers read of the repository: one version with package.json.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './source-files';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const file = read('CITATION.cff');
const cff = parse(file) as Record<string, unknown>;
const ours = JSON.parse(read('package.json')) as Record<string, string>;

it('says what package.json and the licence say', () => {
	expect(cff['version']).toBe(ours['version']);
	expect(cff['license']).toBe(ours['license']);
	expect(cff['abstract']).toBe(ours['description']);
	const [author] = cff['authors'] as readonly [{ name: string }];
	expect(read('LICENSE')).toContain(author.name);
});

it('has what version 1.2.0 of the format asks for, and no key that it does not know', () => {
	const known = ['abstract', 'authors', 'cff-version', 'keywords', 'license', 'message'];
	const keys = [...known, 'title', 'type', 'version'];
	expect(Object.keys(cff).sort()).toEqual(keys.sort());
	expect(cff['cff-version']).toBe('1.2.0');
	for (const key of ['message', 'title', 'version']) expect(cff[key]).toMatch(/\S/);
	expect(cff['type']).toBe('software');
	for (const word of cff['keywords'] as readonly unknown[]) expect(word).toMatch(/\S/);
});

it('is read by a library as one program with author, title and version', () => {
	const items = new Cite(cff, { forceType: '@cff/object' }).data as readonly Record<
		string,
		unknown
	>[];
	expect(items).toHaveLength(1);
	expect(items[0]).toMatchObject({
		type: 'software',
		title: 'Salient',
		author: [{ literal: 'Salient contributors' }],
		version: ours['version']
	});
});
