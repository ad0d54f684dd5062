// What a host says besides: our own server, and the files for others.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	CLOSED,
	EMBED_POLICY,
	EVERYWHERE,
	HTTPS_ONLY,
	NO_FRAMES,
	PAGE_POLICY,
	PLAIN_POLICY,
	POLICY,
	WORKER_POLICIES
} from '../../scripts/lib/headers.mjs';
import { CLOSED_PATHS, hostFiles } from '../../scripts/lib/host-files.mjs';
import { serveOnFreePort } from '../../scripts/serve.mjs';
import config from '../../svelte.config.js';

const dir = mkdtempSync(join(tmpdir(), 'salient-headers-'));
let server: Awaited<ReturnType<typeof serveOnFreePort>>;

beforeAll(async () => {
	for (const file of [
		'index.html',
		'404.html',
		'service-worker.js',
		'embed/swap/en/auto.html',
		'embed/height.js',
		'preview/swap.en.png',
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
	it.each([
		...['/', '/nowhere', '/_app/immutable/a.js', '/service-worker.js', '/%00', '/_app//'],
		...[
			'/embed/nowhere',
			'/embed/',
			'/embed',
			'//embed/height.js',
			'/%65mbed/height.js',
			'/uk/embed/x'
		]
	])('says all that a scanner asks for with %s', async (path) => {
		const { headers } = await ask(path);
		for (const [name, value] of Object.entries({ ...EVERYWHERE, ...CLOSED }))
			expect([name, headers.get(name)]).toEqual([name, value]);
		const policy = directives(headers.get('content-security-policy'));
		expect(policy['frame-ancestors']).toEqual(["'none'"]);
		expect(policy['connect-src']).toEqual(["'self'"]);
		// No browser takes it from plain HTTP.
		expect(headers.get('strict-transport-security')).toBeNull();
	});

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

	it('lets everybody show what is made for frames, and the script beside it, and nothing else', async () => {
		for (const path of ['/embed/swap/en/auto.html', '/embed/height.js', '/embed/height.js?v=1']) {
			const { headers } = await ask(path);
			const policy = directives(headers.get('content-security-policy'));
			expect(policy['frame-ancestors']).toEqual(['*']);
			expect(policy['connect-src']).toEqual(["'self'"]);
			expect(headers.get('x-frame-options')).toBeNull();
			expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		}
		const { headers } = await ask('/preview/swap.en.png');
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('content-security-policy')).toBe(PAGE_POLICY);
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
		for (const [name, value] of Object.entries(CLOSED)) {
			expect(text).toContain(name);
			expect(text).toContain(value);
		}
		for (const [, policy] of WORKER_POLICIES) expect(text).toContain(policy);
		expect(text).toContain('public, max-age=31536000, immutable');
	});

	it('one that joins its rules forbids frames path by path, and nowhere for all', () => {
		const rules = new Map(
			hostFiles['static/_headers']
				.split('\n\n')
				.map((rule) => [rule.split('\n', 1)[0]!, rule] as const)
		);
		expect(rules.get('/*')).toContain(PLAIN_POLICY);
		for (const word of ['frame-ancestors', 'X-Frame-Options', 'Cross-Origin-Resource-Policy']) {
			expect(rules.get('/*')).not.toContain(word);
			for (const path of CLOSED_PATHS) expect(rules.get(path)).toContain(word);
		}
		expect(rules.get('/embed/*')).not.toContain('X-Frame-Options');
		expect(rules.get('/check/*')).toContain(NO_FRAMES);
	});

	it.each(['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'] as const)(
		'%s has both policies',
		(path) => {
			expect(hostFiles[path]).toContain(PAGE_POLICY);
			expect(hostFiles[path]).toContain(EMBED_POLICY);
		}
	);
});
