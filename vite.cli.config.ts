import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';
import { defineConfig } from 'vite';
import { licences } from './scripts/lib/licences.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Beside the site's own: both may be compiled at the same time, each in its own shape. */
const messages = at('.cache/paraglide');

// The command line as one file that plain Node runs, with yaml, valibot and the messages inside it.
export default defineConfig({
	plugins: [
		{
			name: 'messages',
			// Not paraglide's own plugin: it writes on the standard output, which is the command's.
			buildStart: async () => {
				const project = at('project.inlang');
				await compile({ project, outdir: messages, strategy: ['baseLocale'], cleanOutdir: false });
			}
		},
		licences('server').inPages
	],
	resolve: { alias: { '$lib/paraglide': messages, $lib: at('src/lib') } },
	publicDir: false,
	// Not tsconfig.json: that one extends a file which only SvelteKit writes, and a fresh clone lacks it.
	tsconfig: 'tsconfig.cli.json',
	build: {
		ssr: 'src/cli/main.ts',
		target: 'node20',
		outDir: 'dist',
		// One file: what is loaded when it is needed in a browser stands in it too.
		rollupOptions: { output: { entryFileNames: 'salient.js', codeSplitting: false } }
	},
	ssr: { noExternal: true }
});
