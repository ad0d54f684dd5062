// What a host says besides: our own server, and the files for others.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	EVERYWHERE,
	HTTPS_ONLY,
	PAGE_POLICY,
	POLICY,
	WORKER_POLICIES
} from '../../scripts/lib/headers.mjs';
import { hostFiles } from '../../scripts/lib/host-files.mjs';
import { serveOnFreePort } from '../../scripts/serve.mjs';
import config from '../../svelte.config.js';

const dir = mkdtempSync(join(tmpdir(), 'salient-headers-'));
let server: Awaited<ReturnType<typeof serveOnFreePort>>;

beforeAll(async () => {
	for (const file of [
		'index.html',
		'404.html',
		'service-worker.js',
		'_app/immutable/a.js',
		'_app/immutable/workers/w.js'
	]) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), 'x');
	}
	server = await serveOnFreePort({ dir, port: 4900 });
});
afterAll(async () => {
	await server.close();
	rmSync(dir, { recursive: true });
});

const ask = (path: string, method = 'GET') =>
	fetch(server.url + path, { method, redirect: 'manual' });
/** A policy as a record of its directives. */
const directives = (policy: string | null) =>
	Object.fromEntries(
		(policy ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)])
	);

describe('the server of npm start', () => {
	it.each(['/', '/nowhere', '/_app/immutable/a.js', '/service-worker.js', '/%00', '/_app//'])(
		'says all that a scanner asks for with %s',
		async (path) => {
			const { headers } = await ask(path);
			for (const [name, value] of Object.entries(EVERYWHERE))
				expect([name, headers.get(name)]).toEqual([name, value]);
			const policy = directives(headers.get('content-security-policy'));
			expect(policy['frame-ancestors']).toEqual(["'none'"]);
			expect(policy['connect-src']).toEqual(["'self'"]);
			// No browser takes it from plain HTTP.
			expect(headers.get('strict-transport-security')).toBeNull();
		}
	);

	it.each([
		['/_app/immutable/workers/w.js', ["'self'", "'unsafe-eval'"]],
		['/service-worker.js', ["'self'"]]
	])('gives the script of a worker, %s, a policy of its own', async (path, scripts) => {
		const { headers } = await ask(path);
		expect(directives(headers.get('content-security-policy'))).toEqual({
			'default-src': ["'none'"],
			'script-src': scripts,
			'connect-src': ["'self'"],
			'frame-ancestors': ["'none'"]
		});
	});

	it('says the same to HEAD and of what it refuses', async () => {
		expect((await ask('/', 'HEAD')).headers.get('x-frame-options')).toBe('DENY');
		expect((await ask('/', 'POST')).headers.get('x-frame-options')).toBe('DENY');
	});
});

describe('the policy of the host', () => {
	it('forbids no script and no style that the policy in the page allows by its hash', () => {
		for (const name of ['default-src', 'script-src', 'style-src'])
			expect(PAGE_POLICY).not.toContain(name);
	});

	it('agrees with the policy in the page in all that both speak of', () => {
		expect(config.kit?.csp?.directives).toMatchObject(POLICY);
	});
});

describe('the files for other hosts', () => {
	it.each(Object.entries(hostFiles))('%s is what `npm run hosting` writes', (path, text) => {
		expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
	});

	it.each(Object.entries(hostFiles))('%s has every header, and those for HTTPS', (_, text) => {
		for (const [name, value] of Object.entries({ ...EVERYWHERE, ...HTTPS_ONLY })) {
			expect(text).toContain(name);
			expect(text).toContain(value);
		}
		expect(text).toContain(PAGE_POLICY);
		for (const [, policy] of WORKER_POLICIES) expect(text).toContain(policy);
		expect(text).toContain('public, max-age=31536000, immutable');
	});
});
