// Another engine than Chromium: every room opens there, the map runs, and the main acts work.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { launch } from 'puppeteer-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/lib/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BUILD_DIR } from './support/launch';

const found = findFirefox();

describe.skipIf(!found)('Firefox', () => {
	let server: { url: string; close(): Promise<void> };
	let display: ChildProcess;
	let browser: Browser;
	const faults: string[] = [];

	beforeAll(async () => {
		server = await serve({ dir: BUILD_DIR, port: 0 });
		const started = await startDisplay(found!.xvfb);
		display = started.process;
		browser = await launch({
			browser: 'firefox',
			executablePath: found!.firefox,
			headless: false,
			env: { ...process.env, DISPLAY: started.name }
		});
	});
	afterAll(async () => {
		await browser?.close();
		display?.kill();
		await server?.close();
	});

	async function visit(path: string): Promise<Page> {
		const page = await browser.newPage();
		page.setDefaultTimeout(60_000);
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('request', (request) => {
			const url = request.url();
			if (!/^(data|blob):/.test(url) && !url.startsWith(server.url)) faults.push(url);
		});
		await page.setViewport({ width: 1280, height: 900 });
		await page.goto(server.url + path);
		return page;
	}
	const expectClean = () => expect(faults.splice(0)).toEqual([]);

	/** Press the first button that says this. */
	async function press(page: Page, text: string): Promise<void> {
		const button = await page.waitForFunction(
			(wanted) =>
				[...document.querySelectorAll('main button')].find(
					({ textContent }) => textContent?.trim() === wanted
				),
			{},
			text
		);
		await (button as ElementHandle<Element>).click();
	}
	const says = (page: Page, text: string) =>
		page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
	const mapIsIdle = (page: Page) =>
		page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);

	it('draws the map and opens a receipt', async () => {
		const page = await visit('/');
		await mapIsIdle(page);
		expect(await page.$('.canvas canvas')).not.toBeNull();
		await page.click('main .figure');
		await page.waitForSelector('.receipt:popover-open dt');
		expectClean();
		await page.close();
	});

	it('answers a sentence, in Ukrainian', async () => {
		const page = await visit('/uk/check/');
		await mapIsIdle(page);
		await page.click('#check-text');
		await page.keyboard.type('Russia holds about 20% of Ukraine.');
		await page.waitForSelector('mark, .mark');
		await says(page, 'залежить');
		expectClean();
		await page.close();
	});

	it('finds an equal area', async () => {
		const page = await visit('/swap/');
		await mapIsIdle(page);
		await press(page, 'Donetsk Oblast');
		await says(page, 'Territory held is equal');
		expectClean();
		await page.close();
	});

	it.each(['/compare/', '/sources/', '/method/'])('opens %s', async (path) => {
		const page = await visit(path);
		await page.waitForSelector('h1');
		expectClean();
		await page.close();
	});
});

/** A display without a screen, on a number that the server finds free itself. */
function startDisplay(path: string): Promise<{ process: ChildProcess; name: string }> {
	const child = spawn(
		path,
		['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
		child.stdout.once('data', (number: Buffer) =>
			resolve({ process: child, name: `:${number.toString().trim()}` })
		);
	});
}
