import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The script in app.html: a request of its own would hold up the first paint. */
const beforePaint = createHash('sha256')
	.update(readFileSync(new URL('./src/before-paint.js', import.meta.url)))
	.digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', precompress: true, fallback: '404.html' }),
		// Small stylesheets go into the page itself: the first paint then waits for one request only.
		inlineStyleThreshold: 40_000,
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
				'worker-src': ['self'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'img-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};
