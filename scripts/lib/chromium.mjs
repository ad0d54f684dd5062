// Finds a Chromium for the tests, or gets one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { run, runTool } from './run.mjs';
import { say, sayUnusual, seconds } from './say.mjs';

const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_APPS = ['Chromium\\Application', 'Google\\Chrome\\Application'];

function candidates() {
	const env = process.env;
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
	if (process.platform === 'darwin')
		return [
			...MAC_APPS.flatMap((app) =>
				['', env.HOME ?? ''].map((base) => `${base}/Applications/${app}.app/Contents/MacOS/${app}`)
			),
			...onPath
		];
	if (process.platform === 'win32')
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
			.filter((base) => base !== undefined)
			.flatMap((base) => WINDOWS_APPS.map((app) => join(base, app, 'chrome.exe')));
	return onPath;
}

/** Playwright's own download, where somebody made it. */
async function playwrightsOwn() {
	try {
		const { chromium } = await import('playwright-core');
		const path = chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A name on the PATH can be a stub that only says where to get the browser (Ubuntu's is), so
 * the program has to tell its version. On Windows Chrome opens a window instead; there we trust
 * the file.
 * @param {string} path
 */
async function answers(path) {
	if (process.platform === 'win32') return true;
	const { code, output } = await run(path, ['--version'], { quiet: true, timeoutMs: 20_000 });
	return code === 0 && /\d+\.\d+/.test(output);
}

/** @returns {Promise<string | undefined>} */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
		return named;
	}
	for (const path of candidates()) if (existsSync(path) && (await answers(path))) return path;
	return playwrightsOwn();
}

// The fonts draw Cyrillic: without recommended packages there would be none at all.
const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

/** Resolves with the path of a Chromium that runs; throws with what to do when there is none. */
export async function ensureChromium() {
	const present = await findChromium();
	if (present) return present;
	const started = Date.now();
	await installWithApt('Chromium and two fonts', packages);
	let path = await findChromium();
	if (!path) {
		say("Installing Playwright's own Chromium: some 200 MB to fetch, 500 MB on disk");
		const args = ['install', 'chromium'];
		const result = await runTool('playwright-core', 'playwright-core', args, { quiet: true });
		if (result.code !== 0) sayUnusual(result);
		path = await findChromium();
	}
	if (!path)
		throw new Error(
			'No Chromium here and none could be installed. Install one, or set CHROMIUM_PATH.'
		);
	say(`Chromium installed in ${seconds(started)}`);
	return path;
}
