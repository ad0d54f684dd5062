import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Two folders down, as the source is: what looks for the root from there finds it. */
const outDir = '.cache/bench';

/**
 * A benchmark's module, bundled as what ships is: run from source, each function that another one makes is
 * given its name whenever it is made, which takes a quarter of the time of reading, and half of judging.
 */
export async function asShipped<T>(name: string): Promise<T> {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			ssr: `tests/bench/${name}.ts`,
			target: 'node20',
			outDir,
			emptyOutDir: false,
			rollupOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } }
		}
	});
	return (await import(pathToFileURL(resolve(outDir, `${name}.js`)).href)) as T;
}
