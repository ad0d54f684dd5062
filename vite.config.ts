import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import ours from './package.json' with { type: 'json' };
import { TEST_WORKERS } from './scripts/lib/test-workers.mjs';
import { licences } from './scripts/lib/licences.mjs';

const notices = licences('client');

/** The clip engine asks for Node's `module` where it runs in Node; browsers never come to that line. */
const noNodeInBrowsers: Plugin = {
	name: 'salient-no-node-in-browsers',
	enforce: 'pre',
	resolveId: (id) => (id === 'module' ? '\0no-node' : undefined),
	load: (id) => (id === '\0no-node' ? 'export const createRequire = undefined;' : undefined)
};

/**
 * What most pages share comes in one file: forty small ones compress worse and take longer. Of the server,
 * each part stays by itself: one that others wait for would wait for them.
 */
const fewFiles: Plugin = {
	name: 'salient-few-files',
	config: {
		order: 'post',
		handler: ({ build }) => (build?.ssr ? {} : { build: { rolldownOptions: { output } } })
	}
};
/** What only rooms need that work numbers out, cite, draw, turn days or read files: the first view has no use for it. */
const notAtFirst = [
	'(model/derived-figures|dossier/drawn-days)',
	'ui/(publish|ties)',
	'claims',
	'pictures',
	'formats',
	'words/(areas-text|ties|yours)',
	'paraglide/messages/(areas|ties|yours)_'
].join('|');
const output = {
	codeSplitting: {
		groups: [
			{
				name: 'shared',
				minShareCount: 4,
				test: new RegExp(`/src/lib/(?!${notAtFirst})`)
			},
			// So do the small ones that two or three share: each would be a request.
			{
				name: 'small',
				minShareCount: 2,
				maxModuleSize: 700,
				test: new RegExp(`/src/(routes|lib/(?!${notAtFirst}))`)
			}
		]
	}
};

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale']
		}),
		sveltekit(),
		fewFiles,
		notices.inPages
	],
	define: { __SALIENT_VERSION__: JSON.stringify(ours.version) },
	worker: { format: 'es', plugins: () => [notices.inWorkers, noNodeInBrowsers] },
	build: {
		target: 'es2022',
		reportCompressedSize: false,
		// The map's engine is one chunk of a megabyte, asked for when the text is already there.
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			checks: { bundlerTimings: false }
		}
	},
	test: {
		name: 'unit',
		// Files share what they load: no test leaves anything behind in a module.
		isolate: false,
		maxWorkers: TEST_WORKERS,
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**'],
		// A hang has to end; a busy machine is no fault.
		testTimeout: 60_000
	}
});
