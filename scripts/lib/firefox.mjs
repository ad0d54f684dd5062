// Finds a Firefox for the smoke test, and a display for it, or gets them.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { say } from './say.mjs';

/** @param {readonly string[]} names */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * Firefox draws WebGL on a display only; Xvfb is one without a screen.
 * @returns {{ firefox: string, xvfb: string } | undefined}
 */
export function findFirefox() {
	const firefox = onPath(['firefox-esr', 'firefox']);
	const xvfb = onPath(['Xvfb']);
	return firefox && xvfb ? { firefox, xvfb } : undefined;
}

/** Where none is to be had, its smoke test is left out, and that is said. */
export async function ensureFirefox() {
	if (findFirefox()) return;
	await installWithApt('Firefox and Xvfb', ['firefox-esr', 'xvfb']);
	if (!findFirefox()) say('No Firefox with Xvfb here: its smoke test is left out.');
}
