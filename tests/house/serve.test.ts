import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepts, serve, serveOnFreePort } from '../../scripts/serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'salient-serve-'));
const dir = join(home, 'site');
let server: Awaited<ReturnType<typeof serve>>;

function write(path: string, text: string, compressed = false): void {
	const file = join(dir, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
	if (!compressed) return;
	writeFileSync(`${file}.br`, brotliCompressSync(text));
	writeFileSync(`${file}.gz`, gzipSync(text));
}

beforeAll(async () => {
	write('index.html', '<h1>start</h1>', true);
	write('uk/index.html', '<h1>uk</h1>');
	write('uk/sources/index.html', '<h1>sources</h1>');
	write('service-worker.js', 'self;');
	write('_app/immutable/workers/w.js', 'self;');
	write('404.html', '<h1>lost</h1>');
	write('layers/one.json', '{"one":1}', true);
	write('_app/immutable/a.js', 'export {};');
	write('медіа/карта.svg', '<svg/>');
	for (const name of ['a.mjs', 'a.wasm', 'a.woff2', 'a.css', 'a.bin']) write(name, 'x');
	writeFileSync(join(home, 'secret.txt'), 'secret');
	mkdirSync(join(home, 'site-b'));
	writeFileSync(join(home, 'site-b', 'secret.txt'), 'secret');
	server = await serve({ dir, port: 0 });
});
afterAll(async () => {
	await server.close();
	rmSync(home, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A plain request: fetch would tidy the path before it is sent. */
function get(path: string, headers = {}, method = 'GET', port = server.port): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('serve', () => {
	it.each([
		['/', 'start'],
		['/index.html', 'start'],
		['/uk/', 'uk'],
		['/uk/?x=/../../', 'uk'],
		['/uk/sources/', 'sources']
	])('finds the page at %s', async (path, word) => {
		const { status, headers, body } = await get(path);
		expect(status).toBe(200);
		expect(body.toString()).toBe(`<h1>${word}</h1>`);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['cache-control']).toBe('no-cache');
	});

	it.each([
		['/uk', '/uk/'],
		['/uk?a=1&b=/uk', '/uk/?a=1&b=/uk'],
		['/uk/sources', '/uk/sources/'],
		['//uk', '/uk/'],
		['/uk//', '/uk/'],
		['/uk///sources//?a=//', '/uk/sources/?a=//'],
		['/layers//one.json', '/layers/one.json']
	])('sends %s to the one address of the page', async (path, location) => {
		const { status, headers } = await get(path);
		expect([status, headers.location]).toEqual([301, location]);
	});

	it('answers anything else with the 404 page', async () => {
		for (const path of [
			'/nowhere',
			'/layers/',
			'/layers',
			'/uk/deeper',
			'/index',
			'/index.html/'
		]) {
			const { status, body } = await get(path);
			expect([path, status, body.toString()]).toEqual([path, 404, '<h1>lost</h1>']);
		}
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/layers/../../secret.txt',
		'/..%5csecret.txt',
		'/../site-b/secret.txt',
		'/uk%00.html',
		'/%E0%A4%A'
	])('refuses %s', async (path) => {
		const { status, body } = await get(path);
		expect(status).toBe(400);
		expect(body.toString()).not.toContain('secret');
	});

	it('sends the best variant that the client takes', async () => {
		const brotli = await get('/layers/one.json', { 'accept-encoding': 'gzip, deflate, br' });
		expect(brotli.headers['content-encoding']).toBe('br');
		expect(brotli.headers['content-type']).toBe('application/json; charset=utf-8');
		expect(brotli.headers.vary).toBe('accept-encoding');
		expect(brotliDecompressSync(brotli.body).toString()).toBe('{"one":1}');
		const gzip = await get('/layers/one.json', { 'accept-encoding': 'gzip, br;q=0' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		const plain = await get('/layers/one.json');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe('{"one":1}');
		const only = await get('/uk/', { 'accept-encoding': 'br' });
		expect(only.headers['content-encoding']).toBeUndefined();
	});

	it.each([
		['/a.mjs', 'text/javascript; charset=utf-8'],
		['/a.wasm', 'application/wasm'],
		['/a.woff2', 'font/woff2'],
		['/a.css', 'text/css; charset=utf-8'],
		['/a.bin', 'application/octet-stream'],
		['/%D0%BC%D0%B5%D0%B4%D1%96%D0%B0/%D0%BA%D0%B0%D1%80%D1%82%D0%B0.svg', 'image/svg+xml']
	])('names the type of %s', async (path, type) => {
		expect((await get(path)).headers['content-type']).toBe(type);
	});

	it('lets hashed files be kept for ever, and asks again for the others', async () => {
		const kept = await get('/_app/immutable/a.js');
		expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		const missing = await get('/_app/immutable/b.js');
		expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-cache']);
		const etag = (await get('/uk/')).headers.etag;
		expect((await get('/uk/', { 'if-none-match': etag })).status).toBe(304);
	});

	it('asks again each time for the script of the service worker', async () => {
		expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache');
	});

	it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
		const head = await get('/', {}, 'HEAD');
		expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '14']);
		const post = await get('/', {}, 'POST');
		expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	it('takes the next port when one is in use', async () => {
		const next = await serveOnFreePort({ dir, port: server.port });
		expect(next.port).toBeGreaterThan(server.port);
		expect((await get('/uk/', {}, 'GET', next.port)).status).toBe(200);
		await next.close();
	});
});

it('reads Accept-Encoding', () => {
	expect(accepts('gzip, br', 'br')).toBe(true);
	expect(accepts('br;q=0.5', 'br')).toBe(true);
	expect(accepts('gzip, br; q=0', 'br')).toBe(false);
	expect(accepts('brotli', 'br')).toBe(false);
	expect(accepts(undefined, 'br')).toBe(false);
});
