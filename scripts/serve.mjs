// The static server behind `npm start`, the end-to-end tests and the benchmark. It behaves like
// a plain static host or CDN, so that what works here works there.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersOf } from './lib/headers.mjs';
import { contentType, fileStats, findFile, oneSlash, safePath } from './lib/static-files.mjs';

/** Best first. */
const ENCODINGS = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/**
 * @param {string | string[] | undefined} header Accept-Encoding
 * @param {string} encoding
 */
export function accepts(header, encoding) {
	for (const part of String(header ?? '').split(',')) {
		const [name, ...params] = part
			.trim()
			.toLowerCase()
			.split(/\s*;\s*/);
		if (name !== encoding) continue;
		const q = params.find((param) => param.startsWith('q='));
		return !q || Number(q.slice(2)) > 0;
	}
	return false;
}

/**
 * @param {string} file
 * @param {string | string[] | undefined} acceptEncoding
 */
async function bestVariant(file, acceptEncoding) {
	for (const [encoding, extension] of ENCODINGS) {
		if (!accepts(acceptEncoding, encoding)) continue;
		const stats = await fileStats(file + extension);
		if (stats) return { file: file + extension, stats, encoding };
	}
	const stats = await fileStats(file);
	return stats && { file, stats, encoding: undefined };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 */
function sendText(response, status, text, headers = {}) {
	response.writeHead(status, {
		...headersOf('/', status),
		'content-type': 'text/plain; charset=utf-8',
		...headers
	});
	response.end(response.req.method === 'HEAD' ? undefined : text);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {number} status
 */
async function sendFile(request, response, file, status) {
	const variant = await bestVariant(file, request.headers['accept-encoding']);
	if (!variant) return sendText(response, 404, 'Not found\n');
	const etag = `W/"${variant.stats.size.toString(36)}-${Math.trunc(variant.stats.mtimeMs).toString(36)}"`;
	/** @type {import('node:http').OutgoingHttpHeaders} */
	const headers = {
		...headersOf(request.url ?? '/', status),
		'accept-ranges': 'none',
		vary: 'accept-encoding',
		etag
	};
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304, headers).end();
		return;
	}
	headers['content-type'] = contentType(file);
	headers['content-length'] = variant.stats.size;
	if (variant.encoding) headers['content-encoding'] = variant.encoding;
	response.writeHead(status, headers);
	if (request.method === 'HEAD') return void response.end();
	createReadStream(variant.file)
		.on('error', () => response.destroy())
		.pipe(response);
}

/**
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(dir, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return sendText(response, 405, 'Method not allowed\n', { allow: 'GET, HEAD' });
	const url = request.url ?? '/';
	const path = safePath(url);
	if (path === undefined) return sendText(response, 400, 'Bad request\n');
	const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
	const redirect = (/** @type {string} */ to) =>
		sendText(response, 301, '', { location: encodeURI(to) + query });
	const found = await findFile(dir, oneSlash(path));
	if (!found) return sendFile(request, response, join(dir, '404.html'), 404);
	if ('redirect' in found) return redirect(found.redirect);
	// A page takes its scripts from beside its address.
	if (oneSlash(path) !== path) return redirect(oneSlash(path));
	return sendFile(request, response, found.file, 200);
}

/**
 * @param {{ dir: string, port?: number, host?: string }} options port 0 takes any free one
 * @returns {Promise<{ port: number, url: string, close(): Promise<void> }>}
 */
export async function serve({ dir, port = 4173, host = '127.0.0.1' }) {
	const server = createServer((request, response) => {
		answer(dir, request, response).catch(() => {
			if (response.headersSent) response.destroy();
			else sendText(response, 500, 'Server error\n');
		});
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = server.address();
	const boundPort = typeof address === 'object' && address ? address.port : port;
	return {
		port: boundPort,
		url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// Browsers keep connections open; without this, closing waits for them.
				server.closeAllConnections();
			})
	};
}

/**
 * The first free port from `port` upwards.
 * @param {{ dir: string, port: number, host?: string, tries?: number }} options
 */
export async function serveOnFreePort({ dir, port, host, tries = 100 }) {
	for (let candidate = port; candidate < port + tries; candidate++) {
		try {
			return await serve({ dir, port: candidate, host });
		} catch (error) {
			const code = /** @type {NodeJS.ErrnoException} */ (error).code;
			if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
		}
	}
	throw new Error(`No free port between ${port} and ${port + tries - 1}`);
}
