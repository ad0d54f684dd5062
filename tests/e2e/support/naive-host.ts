// The plainest of static hosts: a file is a file, a folder is its index.html, and that is all. No
// extension is guessed, nothing is compressed, no page of its own for unknown addresses.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.mjs': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2'
};

export async function naiveHost(dir: string): Promise<{ url: string; close(): Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const named = join(dir, decodeURIComponent(pathname));
		const isFolder = existsSync(named) && statSync(named).isDirectory();
		if (isFolder && !pathname.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		const file = isFolder ? join(named, 'index.html') : named;
		if (existsSync(file)) {
			const type = TYPES[extname(file)] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
		} else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
