// From a request's path to a file of the site. Everything about what may be read stands here.
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.kml': 'application/vnd.google-earth.kml+xml',
	'.map': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.yaml': 'application/yaml; charset=utf-8',
	'.zip': 'application/zip'
};

/** @param {string} file */
export function contentType(file) {
	return CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** @param {string} file */
export async function fileStats(file) {
	try {
		const stats = await stat(file);
		return stats.isFile() ? stats : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The path inside the site that a request names, or undefined when it must be refused:
 * bad escapes, NUL, backslashes (a separator on Windows) and every climb out of the folder.
 * @param {string} requestUrl
 */
export function safePath(requestUrl) {
	const raw = requestUrl.split(/[?#]/, 1)[0] ?? '/';
	let path;
	try {
		path = decodeURIComponent(raw);
	} catch {
		return undefined;
	}
	if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
	const segments = path.split('/');
	if (segments.includes('..') || segments.includes('.')) return undefined;
	return path;
}

/**
 * The same with one slash where several stand in a row: a redirect to "//host" would leave the site.
 * @param {string} path
 */
export const oneSlash = (path) => path.replace(/\/{2,}/g, '/');

/**
 * Pages are found the way plain static hosts find them: a folder is its `index.html`, no extension
 * is guessed, and the address of a folder without the closing slash is redirected.
 * @param {string} dir
 * @param {string} path a result of safePath, with single slashes
 * @returns {Promise<{ file: string } | { redirect: string } | undefined>}
 */
export async function findFile(dir, path) {
	const root = resolve(dir);
	const inside = (/** @type {string} */ name) => {
		const file = join(root, name);
		return file === root || file.startsWith(root + sep) ? file : undefined;
	};
	const exists = async (/** @type {string} */ name) => {
		const file = inside(name);
		return file && (await fileStats(file)) ? file : undefined;
	};
	if (path.endsWith('/')) {
		const index = await exists(`${path}index.html`);
		return index ? { file: index } : undefined;
	}
	const file = await exists(path);
	if (file) return { file };
	return (await exists(`${path}/index.html`)) ? { redirect: `${path}/` } : undefined;
}
