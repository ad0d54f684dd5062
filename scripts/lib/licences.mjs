// Third-party notices: what others wrote and we ship, each with its licence, read from the module
// graph of the build itself, so that nobody has to remember a list.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './run.mjs';

/** Code that its generator writes into our sources. */
const GENERATED = { 'src/lib/paraglide/': '@inlang/paraglide-js' };

/** Packages whose files hold code of their own dependencies, which the module graph cannot show. */
const PREBUNDLED = ['maplibre-gl'];

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/** @param {string} folder */
function manifest(folder) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * The folder of the package that a file belongs to, or undefined for our own files.
 * @param {string} id a module's id, as bundlers write it
 */
export function packageFolder(id) {
	const file = id
		.replace(/^\0+/, '')
		.replace(/[?#].*$/, '')
		.replaceAll('\\', '/');
	const found = /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file);
	if (found) return resolve(ROOT, found[0]);
	for (const [path, name] of Object.entries(GENERATED))
		if (file.includes(path)) return join(ROOT, 'node_modules', name);
	return undefined;
}

/**
 * Where Node would find a package from inside another.
 * @param {string} name
 * @param {string} from a folder
 * @returns {string | undefined}
 */
function resolvePackage(name, from) {
	const folder = join(from, 'node_modules', name);
	if (existsSync(join(folder, 'package.json'))) return folder;
	return dirname(from) === from ? undefined : resolvePackage(name, dirname(from));
}

/**
 * Adds the dependencies, and theirs, of a package that comes bundled with them. Types hold no code.
 * @param {string} folder
 * @param {Set<string>} folders
 */
function addDependencies(folder, folders) {
	for (const name of Object.keys(manifest(folder).dependencies ?? {})) {
		const found = name.startsWith('@types/') ? undefined : resolvePackage(name, folder);
		if (!found || folders.has(found)) continue;
		folders.add(found);
		addDependencies(found, folders);
	}
}

/**
 * @param {string} folder
 * @returns {Notice}
 */
function readNotice(folder) {
	const { name, version, license } = manifest(folder);
	const texts = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice|ofl)([.-]|$)/i.test(file))
		.sort()
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return { name, version, licence: license ?? 'see below', text: texts.join('\n\n') };
}

/**
 * The notices for a list of module ids, each package and version once, by name.
 * @param {Iterable<string>} ids
 * @returns {Notice[]}
 */
export function noticesFor(ids) {
	/** @type {Set<string>} */
	const folders = new Set();
	for (const id of ids) {
		const folder = packageFolder(id);
		if (folder) folders.add(folder);
	}
	for (const folder of [...folders])
		if (PREBUNDLED.includes(manifest(folder).name)) addDependencies(folder, folders);
	const notices = new Map(
		[...folders].map(readNotice).map((notice) => [`${notice.name} ${notice.version}`, notice])
	);
	return [...notices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** @param {Notice[]} notices */
export function writeNotices(notices) {
	const parts = notices.map(({ name, version, licence, text }) => {
		const none = 'The package brings no licence text; the name above is what its manifest says.';
		return `${name} ${version}\nLicence: ${licence}\n\n${text || none}\n`;
	});
	const head =
		'Salient is made with the work of others. This file names what is shipped with it, and under\n' +
		'which licence. Salient itself: MIT. The data on the map: see "Sources and method".\n';
	return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Vite plugins that write `licences.txt` beside what is bundled. Workers are bundles of their own,
 * made before the one that names them, so `inWorkers` has to note what is in those.
 * @param {'client' | 'server'} consumer the one build of several that ships
 * @returns {{ inPages: import('vite').Plugin, inWorkers: import('vite').Plugin }}
 */
export function licences(consumer) {
	/** @type {Set<string>} */
	const ids = new Set();
	/** @param {import('vite').Rolldown.OutputBundle} bundle */
	const note = (bundle) => {
		for (const output of Object.values(bundle))
			for (const id of output.type === 'chunk' ? output.moduleIds : output.originalFileNames)
				ids.add(id);
	};
	return {
		inPages: {
			name: 'salient-licences',
			apply: 'build',
			generateBundle(_options, bundle) {
				if (this.environment.config.consumer !== consumer) return;
				note(bundle);
				const source = writeNotices(noticesFor(ids));
				this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
			}
		},
		inWorkers: {
			name: 'salient-licences-of-workers',
			generateBundle: (_options, bundle) => note(bundle)
		}
	};
}
