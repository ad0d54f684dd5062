// The helpers of these tests, tried on a page that does everything wrong: a check that cannot
// fail proves nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, expectClean, launch } from './support';
import type { Site } from './support';
import { receiptFaults } from './support/screen-faults';

const dir = mkdtempSync(join(tmpdir(), 'salient-helpers-'));
const CSP = `default-src 'self'; img-src 'self' data: https://tiles.example; script-src 'self'`;

function write(name: string, title: string, body: string): void {
	const head = `<meta charset="utf-8"><title>${title}</title><link rel="icon" href="/icon.svg">
		<meta http-equiv="content-security-policy" content="${CSP}">`;
	const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
	writeFileSync(join(dir, name), html);
}

write('index.html', 'Good', '<main><h1>Good</h1></main><script src="/gl.js"></script>');
write('404.html', 'Lost', '<main><h1>Lost</h1></main>');
write(
	'bad.html',
	'Bad',
	`<main><h1>Bad</h1><img src="https://tiles.example/a.png"><script>1</script>
	<button popovertarget="nothing">1</button></main>
	<script src="/bad.js"></script>`
);
write(
	'receipts.html',
	'Receipts',
	`<main><h1>Receipts</h1><button class="figure" popovertarget="wide">1</button>
	<button class="figure" popovertarget="restless">2</button></main>
	<div popover class="receipt" id="wide">${'All over the page. '.repeat(999)}</div>
	<div popover class="receipt" id="restless">Here and there</div><script src="/restless.js"></script>`
);
writeFileSync(
	join(dir, 'restless.js'),
	`const { style } = document.getElementById('restless');
	function move(at) {
		style.marginTop = at + 'px';
		requestAnimationFrame(() => move(-at));
	}
	move(200);`
);
writeFileSync(join(dir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(dir, 'gl.js'), 'gl = !!document.createElement("canvas").getContext("webgl2");');
writeFileSync(join(dir, 'bad.js'), 'console.error("oops"); throw new Error("thrown");');

let site: Site;
beforeAll(async () => {
	site = await launch({ dir });
});
afterAll(async () => {
	await site?.close();
	rmSync(dir, { recursive: true });
});

const problems = (page: Page) =>
	expectClean(page).then(
		() => '',
		(error: Error) => error.message
	);

describe('the helpers', () => {
	it('let a good page pass', async () => {
		const page = await site.open('/');
		await expectClean(page);
		expect(await axe(page)).toEqual([]);
		await closePage(page);
	});

	it('name everything that a bad page does', async () => {
		const page = await site.open('/bad.html');
		const text = await problems(page);
		for (const sign of [
			'console error: oops',
			'uncaught error: Error: thrown',
			'policy violation: script-src-elem refused inline',
			'request to another host: https://tiles.example/a.png',
			'a button opens nothing'
		])
			expect(text).toContain(sign);
		expect((await axe(page)).join('\n')).toContain('image-alt (critical)');
		await closePage(page);
	});

	it('name receipts that cover their numbers, and those that never come to rest', async () => {
		const page = await site.open('/receipts.html');
		const faults = await page.evaluate(receiptFaults, 2);
		expect(faults).toContain('the receipt of 1 (start) covers it');
		expect(faults).not.toContain('the receipt of 1 (start) does not come to rest');
		expect(faults).toContain('the receipt of 2 (center) does not come to rest');
		await closePage(page);
	});

	it('see a missing page, unless it is asked for', async () => {
		const page = await site.open('/nowhere');
		expect(await problems(page)).toContain('404');
		await expectClean(page, { allow: [/404/] });
		await closePage(page);
	});

	it('open pages as other people see them', async () => {
		const dark = await site.open('/', {
			viewport: 'phone',
			colorScheme: 'dark',
			locale: 'uk-UA',
			reducedMotion: true,
			touch: true,
			scale: 2
		});
		const seen = await dark.evaluate(() => [
			innerWidth,
			devicePixelRatio,
			navigator.language,
			navigator.maxTouchPoints > 0,
			matchMedia('(prefers-color-scheme: dark)').matches,
			matchMedia('(prefers-reduced-motion: reduce)').matches
		]);
		expect(seen.slice(1)).toEqual([2, 'uk-UA', true, true, true]);
		await closePage(dark);
		const still = await site.open('/', { javaScript: false });
		expect(await still.locator('h1').innerText()).toBe('Good');
		await expectClean(still);
		await closePage(still);
	});

	it('have WebGL, or not', async () => {
		const page = await site.open('/');
		expect(await page.evaluate('gl')).toBe(true);
		await closePage(page);
		const without = await launch({ dir, webgl: false });
		const plain = await without.open('/');
		expect(await plain.evaluate('gl')).toBe(false);
		await expectClean(plain);
		await without.close();
	});
});
