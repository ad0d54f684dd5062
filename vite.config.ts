import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { licences } from './scripts/lib/licences.mjs';

const notices = licences('client');

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale']
		}),
		sveltekit(),
		notices.inPages
	],
	worker: { format: 'es', plugins: () => [notices.inWorkers] },
	build: { target: 'es2022' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**'],
		// A hang has to end; a busy machine is no fault.
		testTimeout: 60_000
	}
});
