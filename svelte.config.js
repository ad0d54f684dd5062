import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compress } from './scripts/lib/compress.mjs';
import { POLICY } from './scripts/lib/headers.mjs';
import { writeOfflineList } from './scripts/lib/offline-list.mjs';

/** The script in app.html: a request of its own would hold up the first paint. */
const beforePaint = createHash('sha256')
	.update(readFileSync(new URL('./src/before-paint.js', import.meta.url)))
	.digest('base64');

const pages = adapter({
	pages: 'build',
	assets: 'build',
	precompress: false,
	fallback: '404.html'
});

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: {
			...pages,
			async adapt(builder) {
				await pages.adapt(builder);
				await compress('build');
				writeOfflineList('build', builder.config.kit.version.name);
			}
		},
		// A page starts it when there is nothing left to load for what is looked at.
		serviceWorker: { register: false },
		// Small stylesheets go into the page itself: the first paint then waits for one request only.
		inlineStyleThreshold: 40_000,
		// In what is made for other sites: previews, embeds, pictures (docs/hosting.md).
		...(process.env.SALIENT_SITE ? { prerender: { origin: process.env.SALIENT_SITE } } : {}),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${beforePaint}`],
				// The hash is the inline style of SvelteKit's own route announcer.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				...POLICY
			}
		}
	}
};
