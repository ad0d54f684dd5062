// What the first view loads, byte by byte as transferred.
import { existsSync, statSync } from 'node:fs';
import type { Response } from 'playwright-core';
import { findFile, safePath } from '../../../scripts/lib/static-files.mjs';
import { visit } from './visit';
import type { Visit } from './visit';

export interface Resource {
	path: string;
	type: string;
	/** Body as transferred (compressed), without headers. */
	bytes: number;
	/** True for the map library's own script, worker and stylesheet. */
	engine: boolean;
	/** Text of what may hold layer data, to recognise it in the map's sources. */
	json?: unknown;
}

/** Long enough for what a page fetches once it is idle, a service worker's cache apart. */
const QUIET_MS = 2000;

/** MapLibre leaves its name all over its files; ours mention it a few times at most. */
export function isEngine(text: string): boolean {
	return text.length > 20_000 && text.split(/maplibregl|maplibre-gl|MapLibre/).length > 20;
}

/** The worker shares little text with the main script; it is known by being one. */
function isEngineWorker(path: string): boolean {
	return /maplibre-gl-worker[^/]*\.m?js$/.test(path);
}

/**
 * Size of what our server sends for a path. Taken from the file, since the browser reports no
 * size for the scripts of workers.
 */
async function sentBytes(dir: string, path: string): Promise<number> {
	const found = await findFile(dir, safePath(path) ?? '/');
	if (!found || !('file' in found)) throw new Error(`${path} was loaded, but is not in the build`);
	const compressed = `${found.file}.br`;
	return statSync(existsSync(compressed) ? compressed : found.file).size;
}

async function describe(dir: string, response: Response): Promise<Resource | undefined> {
	const request = response.request();
	const url = new URL(request.url());
	if (!url.protocol.startsWith('http') || response.status() !== 200) return undefined;
	const body = await response.body().catch(() => Buffer.alloc(0));
	const resource: Resource = {
		path: url.pathname,
		type: (response.headers()['content-type'] ?? '').replace(/;.*/, ''),
		bytes: await sentBytes(dir, url.pathname),
		engine: false
	};
	if (/javascript|css/.test(resource.type))
		resource.engine = isEngineWorker(url.pathname) || isEngine(body.toString('utf8'));
	if (/json/.test(resource.type)) resource.json = JSON.parse(body.toString('utf8'));
	return resource;
}

/** Visits the page, and lets `look` read it before the visit ends. */
export async function firstView<T>(
	{ url, dir }: { url: string; dir: string },
	look: (visited: Visit) => Promise<T>
): Promise<{ resources: Resource[]; seen: T }> {
	const pending: Promise<Resource | undefined>[] = [];
	const visited = await visit(url, (page) => {
		page.on('requestfinished', (request) => {
			// What a service worker puts into its cache for later is no part of the first view.
			if (request.serviceWorker()) return;
			pending.push(
				request.response().then((response) => (response ? describe(dir, response) : undefined))
			);
		});
	});
	try {
		await visited.page.waitForTimeout(QUIET_MS);
		const found = await Promise.all(pending);
		const resources = found.filter((resource) => resource !== undefined);
		return { resources, seen: await look(visited) };
	} finally {
		await visited.close();
	}
}
