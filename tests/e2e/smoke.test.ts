import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, expectClean, launch } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

it('opens with a heading and without an error', async () => {
	const page = await site.open('/');
	expect((await page.locator('h1').innerText()).trim()).not.toBe('');
	await expectClean(page);
	await closePage(page);
});

it('answers an unknown address with its own page', async () => {
	const page = await site.newPage();
	const response = await page.goto('/no-such-page');
	expect(response?.status()).toBe(404);
	await expectClean(page, { allow: [/404/] });
	await closePage(page);
});
