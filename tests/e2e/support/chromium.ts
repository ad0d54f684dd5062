// Starts Chromium the way every end-to-end test and the benchmark need it.
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

export interface BrowserOptions {
	/** false leaves the page without WebGL: the map cannot start. */
	webgl?: boolean;
	/** The raster of a laptop screen is 1, of a phone 2 or 3. Set per page, not here. */
	args?: string[];
}

/** Without these a browser on a closed network spends its first seconds on failing look-ups. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	// Names other than this machine's never leave it; the request is still seen and reported.
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'
];

const SOFTWARE_WEBGL = '--enable-unsafe-swiftshader';

export async function startChromium({
	webgl = true,
	args = []
}: BrowserOptions = {}): Promise<Browser> {
	const executablePath = await findChromium();
	if (!executablePath)
		throw new Error('No Chromium found: run npm test, which installs one, or set CHROMIUM_PATH');
	const root = process.getuid?.() === 0;
	return chromium.launch({
		executablePath,
		headless: true,
		// The sandbox refuses to start as root, which is what containers are.
		chromiumSandbox: !root,
		// Playwright asks for software WebGL by itself.
		ignoreDefaultArgs: webgl ? [] : [SOFTWARE_WEBGL],
		args: [
			...QUIET,
			...(webgl ? [SOFTWARE_WEBGL] : ['--disable-gpu', '--disable-software-rasterizer']),
			...args
		]
	});
}
