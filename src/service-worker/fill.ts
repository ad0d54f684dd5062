import type { OfflineList } from '../lib/model/offline-list';

/** How many files are on their way at once: few, for whoever reads the page meanwhile. */
const atOnce = 3;

/** Files with the hash of their content in the name need not be asked for again. */
const immutable = /\/_app\/immutable\//;

/**
 * Put every file of a list into a cache, each proved to be of that version by its hash. What former
 * caches hold unchanged is copied. Rejects where a file cannot be had; what is there then stays, so
 * that the next try goes on from it.
 */
export async function fill(
	cache: Cache,
	former: readonly Cache[],
	list: OfflineList,
	base: string
): Promise<void> {
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const wanted = Object.entries(list.files).filter(([path]) => !kept.has(base + path));
	const next = wanted.values();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const [path, hash] of next) await keep(cache, former, base + path, hash);
		})
	);
}

async function keep(cache: Cache, former: readonly Cache[], path: string, hash: string) {
	for (const other of former) {
		const known = await other.match(path);
		if (known && (await hasHash(known, hash))) return cache.put(path, known);
	}
	const response = await fetch(path, {
		cache: immutable.test(path) ? 'default' : 'no-cache',
		priority: 'low'
	});
	// While a new version is being put online, some files are already of the next.
	if (!response.ok || !(await hasHash(response, hash)))
		throw new Error(`${path} is not of this version`);
	await cache.put(path, response);
}

async function hasHash(response: Response, hash: string): Promise<boolean> {
	const content = await response.clone().arrayBuffer();
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return btoa(String.fromCharCode(...digest.subarray(0, 16))) === hash;
}
