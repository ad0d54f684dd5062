// What can be taken along: the page in both languages, with scripts and without, and every file behind it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, closePage, expectClean, launch } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const allow = [/WebGL/i];

it.each([
	['/data/', {}],
	['/uk/data/', { viewport: 'phone', touch: true, colorScheme: 'dark' }],
	['/data/', { viewport: 'phone', javaScript: false }],
	['/uk/data/', { javaScript: false }]
] as const)('every link leads to what the page tells: %s %o', async (path, options) => {
	const page = await site.open(path, options as PageOptions);
	const links = await page
		.locator('main a[download]')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
	const answer = await fetch(`${site.url}/data/datapackage.json`);
	const { resources } = (await answer.json()) as {
		resources: { path: string; bytes: number; hash: string }[];
	};
	const named = [...resources.map((one) => one.path), 'datapackage.json', 'salient-data.zip'];
	expect(links.toSorted()).toEqual(named.map((name) => `/data/${name}`).toSorted());
	const told = await page.locator('main').evaluate((main) => main.textContent);
	for (const { path: name, bytes, hash } of resources) {
		const file = await fetch(`${site.url}/data/${name}`);
		expect([name, file.status]).toEqual([name, 200]);
		const content = new Uint8Array(await file.arrayBuffer());
		const sum = createHash('sha256').update(content).digest('hex');
		expect([name, content.length, `sha256:${sum}`]).toEqual([name, bytes, hash]);
		expect(told).toContain(sum);
	}
	expect((await fetch(`${site.url}/data/salient-data.zip`)).status).toBe(200);
	expect(
		await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
	).toBeLessThanOrEqual(0);
	if ((options as PageOptions).javaScript !== false) {
		await page.locator('main summary').first().click();
		expect(await axe(page)).toEqual([]);
	}
	await expectClean(page, { allow });
	await closePage(page);
});

it('is reached from the sources, and is not kept for use without a network', async () => {
	const page = await site.open('/uk/sources/');
	await page.locator('main a[href^="/uk/data/"]').click();
	await page.getByRole('heading', { level: 1, name: 'Дані для завантаження' }).waitFor();
	await page.locator('nav a[href^="/uk/sources/"][aria-current="true"]').waitFor();
	const { files } = (await (await fetch(`${site.url}/offline.json`)).json()) as {
		files: Record<string, string>;
	};
	const kept = Object.keys(files).filter((name) => name.startsWith('/data/'));
	expect(kept.filter((name) => !name.endsWith('/') && !name.includes('__data'))).toEqual([]);
	expect(kept).toContain('/data/');
	await expectClean(page, { allow });
	await closePage(page);
});
