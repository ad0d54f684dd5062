// Records everything on a page that should not happen, from before its first script.
import type { BrowserContext, Page } from 'playwright-core';

export interface Record {
	consoleErrors: string[];
	pageErrors: string[];
	cspViolations: string[];
	/** Host (with port) -> addresses asked for. */
	requests: Map<string, string[]>;
	/** The site's own host. */
	host: string;
}

const records = new WeakMap<Page, Record>();

/** Schemes that ask no host for anything. */
const LOCAL = new Set(['data:', 'blob:', 'about:', 'chrome-extension:']);

function noteRequest(record: Record, address: string): void {
	const url = new URL(address);
	if (LOCAL.has(url.protocol)) return;
	const seen = record.requests.get(url.host) ?? [];
	seen.push(address);
	record.requests.set(url.host, seen);
}

/** Call once, before the page is opened: the context's requests include its service worker's. */
export async function watch(context: BrowserContext, page: Page, siteUrl: string): Promise<void> {
	const record: Record = {
		consoleErrors: [],
		pageErrors: [],
		cspViolations: [],
		requests: new Map(),
		host: new URL(siteUrl).host
	};
	records.set(page, record);
	context.on('request', (request) => noteRequest(record, request.url()));
	page.on('websocket', (socket) => noteRequest(record, socket.url()));
	page.on('console', (message) => {
		// Of a page that works by half, with markup or values that are not its own, Svelte only warns.
		const isAmiss = message.text().includes('svelte.dev/e/');
		if (message.type() !== 'error' && !isAmiss) return;
		const { url, lineNumber } = message.location();
		record.consoleErrors.push(`${message.text()} (${url}:${lineNumber})`);
	});
	page.on('pageerror', (error) => record.pageErrors.push(error.stack ?? error.message));
	await context.exposeBinding('__reportCspViolation', (_source, text: string) => {
		record.cspViolations.push(text);
	});
	await context.addInitScript(() => {
		const report = (globalThis as unknown as { __reportCspViolation: (text: string) => void })
			.__reportCspViolation;
		document.addEventListener('securitypolicyviolation', (event) => {
			const where = `${event.sourceFile || event.documentURI}:${event.lineNumber}`;
			report(`${event.effectiveDirective} refused ${event.blockedURI || 'inline code'} (${where})`);
		});
	});
}

export function recordOf(page: Page): Record {
	const record = records.get(page);
	if (!record) throw new Error('This page is not watched: open it with newPage()');
	return record;
}
