// Every file of a build with the hash of its content: what the service worker keeps, and by which it
// knows that a file is of its own version.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'offline.json';

/** Variants of other files, the worker's own, what only a host reads, what is made for other sites, what is there to be taken along, and the outlines of the world, 6 MB of which a reader wants two or three. */
const LEFT_OUT =
	/\.(br|gz)$|^(embed|oembed|preview|view|world)\/|^(service-worker\.js|_headers|offline\.json)$|^data\/(?!__data).+\.(csv|geojson|json|txt|zip)$/;

/**
 * @param {string} dir
 * @param {string} [folder] with a slash at the end
 * @returns {string[]}
 */
function filesIn(dir, folder = '') {
	return readdirSync(join(dir, folder), { withFileTypes: true })
		.flatMap((entry) =>
			entry.isDirectory() ? filesIn(dir, `${folder}${entry.name}/`) : `${folder}${entry.name}`
		)
		.sort();
}

/**
 * Writes the list into a build.
 * @param {string} dir
 * @param {string} version SvelteKit's name of it
 */
export function writeOfflineList(dir, version) {
	/** @type {Record<string, string>} address -> SHA-256, the first half, in base64 */
	const files = {};
	let bytes = 0;
	for (const name of filesIn(dir).filter((one) => !LEFT_OUT.test(one))) {
		const content = readFileSync(join(dir, name));
		// A page is asked for by its folder.
		const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
		files[address] = createHash('sha256')
			.update(content)
			.digest()
			.subarray(0, 16)
			.toString('base64');
		const compressed = join(dir, `${name}.br`);
		bytes += existsSync(compressed) ? statSync(compressed).size : content.length;
	}
	writeFileSync(join(dir, NAME), JSON.stringify({ version, bytes, files }));
}
