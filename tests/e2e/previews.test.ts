// What others show beside a link: in the head of each page as it was built, and the pictures themselves.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLOSED_PATHS } from '../../scripts/lib/host-files.mjs';
import { OPEN_FOLDERS } from '../../scripts/lib/headers.mjs';
import { BUILD_DIR } from './support/launch';

const files = readdirSync(BUILD_DIR, { recursive: true, encoding: 'utf8' });
const pages = files.filter(
	(name) => name.endsWith('.html') && name !== '404.html' && !name.startsWith('embed/')
);
const read = (name: string) => readFileSync(join(BUILD_DIR, name), 'utf8');
const tag = (html: string, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1];

describe('each page', () => {
	it('has a title, words and a picture of its own for others', () => {
		expect(pages.length).toBeGreaterThan(150);
		for (const name of pages) {
			const html = read(name);
			for (const one of ['og:title', 'og:description', 'og:image:alt', 'twitter:card'])
				expect([name, one, tag(html, one) !== undefined]).toEqual([name, one, true]);
			expect(html.match(/property="og:image"/g)).toHaveLength(1);
			const image = tag(html, 'og:image')!;
			expect([image, existsSync(join(BUILD_DIR, image))]).toEqual([image, true]);
			const isUkrainian = /^(uk|view\/uk)\//.test(name);
			expect([name, image.endsWith(isUkrainian ? '.uk.png' : '.en.png')]).toEqual([name, true]);
		}
	});

	it('that can be embedded says where to ask how', () => {
		for (const name of ['index.html', 'uk/index.html', 'days/index.html', 'view/uk/time.html']) {
			const [, href] = /application\/json\+oembed" href="([^"]+)"/.exec(read(name)) ?? [];
			expect(JSON.parse(read(href!))).toMatchObject({ version: '1.0', type: 'rich' });
		}
	});
});

describe('each picture', () => {
	it('is 1200 by 675, a PNG, and at most 120 kB', () => {
		const pictures = files.filter((name) => name.startsWith('preview/'));
		expect(pictures.length).toBeGreaterThan(150);
		for (const name of pictures) {
			const bytes = readFileSync(join(BUILD_DIR, name));
			expect([name, bytes.subarray(1, 4).toString()]).toEqual([name, 'PNG']);
			expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([name, 1200, 675]);
			expect(bytes.length).toBeLessThanOrEqual(120_000);
		}
	});
});

describe('the rules for hosts that join them', () => {
	it('close every folder that is not open to others', () => {
		const open = OPEN_FOLDERS.map(([folder]) => folder);
		const folders = readdirSync(BUILD_DIR)
			.filter((name) => statSync(join(BUILD_DIR, name)).isDirectory())
			.filter((name) =>
				files.some((file) => file.startsWith(`${name}/`) && file.endsWith('.html'))
			);
		for (const name of folders)
			expect([...CLOSED_PATHS, ...open.map((one) => `${one}*`)]).toContain(`/${name}/*`);
	});

	it('keep all of that out of what is kept for use without a network', () => {
		const { files: kept } = JSON.parse(read('offline.json')) as { files: Record<string, string> };
		const others = Object.keys(kept).filter((path) =>
			/^\/(embed|oembed|preview|view)\//.test(path)
		);
		expect(others).toEqual([]);
	});
});
