import { defineConfig } from 'vite';
import { licences } from './scripts/lib/licences.mjs';

// The command line as one file that plain Node runs, with yaml and valibot inside it.
export default defineConfig({
	plugins: [licences('server').inPages],
	publicDir: false,
	// Not tsconfig.json: that one extends a file which only SvelteKit writes, and a fresh clone lacks it.
	tsconfig: 'tsconfig.cli.json',
	build: {
		ssr: 'src/cli/main.ts',
		target: 'node20',
		outDir: 'dist',
		rollupOptions: { output: { entryFileNames: 'salient.js' } }
	},
	ssr: { noExternal: true }
});
