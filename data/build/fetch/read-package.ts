import { readTar } from './read-tar.ts';

/**
 * Reads small JSON files out of a tarball, all in one pass.
 * Returns them by path; throws when one is missing or is no JSON.
 */
export async function readJsonFiles(
	tarball: string,
	paths: readonly string[]
): Promise<Map<string, unknown>> {
	const chunks = new Map<string, Buffer[]>(paths.map((path) => [path, []]));
	await readTar(
		tarball,
		(path) => chunks.has(path),
		paths.length,
		(path, chunk) => chunks.get(path)?.push(Buffer.from(chunk))
	);
	const files = new Map<string, unknown>();
	for (const [path, parts] of chunks) {
		try {
			files.set(path, JSON.parse(Buffer.concat(parts).toString('utf8')));
		} catch (error) {
			throw new Error(`${tarball}: ${path} is no JSON: ${(error as Error).message}`, {
				cause: error
			});
		}
	}
	return files;
}

/**
 * Calls `onLine` with each line of a big text file inside a tarball. The line is
 * a Buffer: the caller decides which of them are worth decoding.
 */
export async function readLines(
	tarball: string,
	path: string,
	onLine: (line: Buffer) => void
): Promise<void> {
	let parts: Buffer[] = [];
	await readTar(
		tarball,
		(candidate) => candidate === path,
		1,
		(_, chunk) => {
			let from = 0;
			for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
				parts.push(Buffer.from(chunk.subarray(from, end)));
				onLine(Buffer.concat(parts));
				parts = [];
				from = end + 1;
			}
			if (from < chunk.length) parts.push(Buffer.from(chunk.subarray(from)));
		}
	);
	if (parts.length) onLine(Buffer.concat(parts));
}
