import type { Page } from 'playwright-core';
import { recordOf } from './watch';

export interface CleanOptions {
	/** Errors that the test means to cause, such as a 404 that it asks for. */
	allow?: RegExp[];
}

/**
 * Throws with a list of everything that went wrong on this page so far: console errors, uncaught
 * errors, violations of the security policy, requests to other hosts, buttons that open nothing.
 */
export async function expectClean(page: Page, { allow = [] }: CleanOptions = {}): Promise<void> {
	// What the page reports travels by messages; a round trip lets the last ones arrive.
	const dead = page.isClosed() ? [] : await page.evaluate(deadButtons);
	const { consoleErrors, pageErrors, cspViolations, requests, host } = recordOf(page);
	const strangers = [...requests].filter(([name]) => name !== host);
	const problems = [
		...consoleErrors.map((text) => `console error: ${text}`),
		...pageErrors.map((text) => `uncaught error: ${text}`),
		...cspViolations.map((text) => `policy violation: ${text}`),
		...dead.map((id) => `a button opens ${id}, which is not there just once`),
		...strangers.flatMap(([, urls]) => urls.map((url) => `request to another host: ${url}`))
	].filter((problem) => !allow.some((pattern) => pattern.test(problem)));
	if (problems.length)
		throw new Error(`The page is not clean (${problems.length}):\n  ${problems.join('\n  ')}`);
}

/** Of the elements that buttons open, the ids that no element has, or more than one. Runs in the page. */
function deadButtons(): string[] {
	const ids = [...document.querySelectorAll('[popovertarget]')].map(
		(button) => button.getAttribute('popovertarget') ?? ''
	);
	return [...new Set(ids)].filter(
		(id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length !== 1
	);
}
