// The built site on a port of its own, and a browser in front of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { startChromium } from './chromium';
import type { BrowserOptions } from './chromium';
import { watch } from './watch';

export const BUILD_DIR = fileURLToPath(new URL('../../../build', import.meta.url));

export interface LaunchOptions extends BrowserOptions {
	/** Another folder than build/. */
	dir?: string;
	/** Another server than our own. */
	host?: (dir: string) => Promise<{ url: string; close(): Promise<void> }>;
}

export interface PageOptions {
	/** A size, or one of the two that design.md draws. */
	viewport?: 'desktop' | 'phone' | { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	locale?: 'en-GB' | 'uk-UA' | (string & {});
	javaScript?: boolean;
	touch?: boolean;
	reducedMotion?: boolean;
	/** Device pixels per CSS pixel. */
	scale?: number;
	/** Whether the site may keep itself for use without a network: a test cannot stand between the two then. */
	offline?: boolean;
}

export interface Site {
	/** Without a slash at the end. */
	url: string;
	/** Whether its browser can draw the live map. */
	webgl: boolean;
	/** A page in a fresh profile, watched from its start. Close it with closePage. */
	newPage(options?: PageOptions): Promise<Page>;
	/** newPage, then goes to the path, until its controls do what they say, or have been taken away. */
	open(path: string, options?: PageOptions): Promise<Page>;
	close(): Promise<void>;
}

const VIEWPORTS = {
	desktop: { width: 1280, height: 900 },
	phone: { width: 390, height: 844 }
};

/** Runs in the page. SvelteKit's announcer is there once the page has come to life. */
const isUsable = () =>
	!document.documentElement.classList.contains('js') ||
	document.querySelector('#svelte-announcer') !== null;

export async function launch({
	dir = BUILD_DIR,
	host = (folder) => serve({ dir: folder, port: 0 }),
	...options
}: LaunchOptions = {}): Promise<Site> {
	if (!existsSync(join(dir, 'index.html')))
		throw new Error(`There is no built site in ${dir}: run npm run build first`);
	const browser = await startChromium(options);
	const server = await host(dir);

	async function newPage({
		viewport = 'desktop',
		colorScheme = 'light',
		locale = 'en-GB',
		javaScript = true,
		touch = false,
		reducedMotion = false,
		scale = 1,
		offline = false
	}: PageOptions = {}): Promise<Page> {
		const context = await browser.newContext({
			baseURL: server.url,
			viewport: typeof viewport === 'string' ? VIEWPORTS[viewport] : viewport,
			colorScheme,
			locale,
			javaScriptEnabled: javaScript,
			hasTouch: touch,
			isMobile: touch,
			reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
			deviceScaleFactor: scale,
			serviceWorkers: offline ? 'allow' : 'block'
		});
		// Waiting longer than this means that something does not happen at all. Shaders are compiled by
		// the processor here: a live map's first frame takes five seconds of one, four maps at once more.
		context.setDefaultTimeout(60_000);
		const page = await context.newPage();
		await watch(context, page, server.url);
		return page;
	}

	return {
		url: server.url,
		webgl: options.webgl ?? true,
		newPage,
		async open(path, pageOptions) {
			const page = await newPage(pageOptions);
			await page.goto(path);
			if (pageOptions?.javaScript !== false) await page.waitForFunction(isUsable);
			return page;
		},
		async close() {
			await browser.close();
			await server.close();
		}
	};
}

/** Closes the page with its whole profile. */
export async function closePage(page: Page): Promise<void> {
	await page.context().close();
}
