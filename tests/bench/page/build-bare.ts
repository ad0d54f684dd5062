// Builds the bare page into a temporary folder, compressed like our own build.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { BUILD_DIR } from '../../e2e/support/launch';
import type { Resource } from './first-view';
import { shareData } from './read-view';
import type { View } from './read-view';

const SCRIPT = fileURLToPath(new URL('./bare/main.js', import.meta.url));
const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const COMPRESSED = /\.(html|m?js|css|json|svg)$/;

const escape = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

function pageOf({ heading, text, fontFamily, fontFaces, box }: View): string {
	const place = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bare map</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<style>${fontFaces.join('\n')}
body{margin:0;font:16px/1.5 ${fontFamily.replaceAll('"', "'")}}
main{width:${Math.max(box.left - 40, 320)}px;padding:20px}
#map{position:absolute;${place}}</style>
<script type="module" src="/main.js"></script></head>
<body><main><h1>${escape(heading)}</h1><p>${escape(text)}</p></main><div id="map"></div></body></html>`;
}

function copyFromBuild(path: string, to: string): void {
	for (const extension of ['', '.br', '.gz']) {
		const from = join(BUILD_DIR, decodeURIComponent(path)) + extension;
		if (!existsSync(from)) continue;
		mkdirSync(dirname(join(to, path)), { recursive: true });
		copyFileSync(from, join(to, path) + extension);
	}
}

function compress(dir: string): void {
	for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		const file = join(dir, name);
		if (!COMPRESSED.test(name) || existsSync(`${file}.br`)) continue;
		const bytes = readFileSync(file);
		writeFileSync(`${file}.br`, brotliCompressSync(bytes));
		writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	}
}

/** Resolves with the folder, and with the sources that had to become files of their own. */
export async function buildBare(
	view: View,
	resources: readonly Resource[]
): Promise<{ dir: string; written: string[] }> {
	const home = mkdtempSync(join(tmpdir(), 'salient-bench-'));
	const dir = join(home, 'build');
	const source = join(home, 'source');
	mkdirSync(source);
	mkdirSync(dir);
	const { shared, written } = shareData(view, resources, (name, text) => {
		mkdirSync(join(source, 'public/data'), { recursive: true });
		writeFileSync(join(source, 'public/data', name), text);
		return `/data/${name}`;
	});
	writeFileSync(join(source, 'index.html'), pageOf(view));
	await build({
		configFile: false,
		root: source,
		logLevel: 'error',
		resolve: { alias: { 'maplibre-gl': join(REPOSITORY, 'node_modules/maplibre-gl') } },
		worker: { format: 'es' },
		build: {
			outDir: dir,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			rolldownOptions: {
				output: { codeSplitting: { groups: [{ name: 'maplibre', test: /maplibre-gl/ }] } }
			}
		},
		plugins: [
			{
				name: 'bare-view',
				resolveId: (id) =>
					id === 'virtual:view' ? '\0view' : id === '/main.js' ? SCRIPT : undefined,
				load: (id) =>
					id === '\0view'
						? `export default JSON.parse(${JSON.stringify(JSON.stringify(view))})`
						: undefined
			}
		]
	});
	const fonts = view.fontFaces.flatMap((css) =>
		[...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? '')
	);
	for (const path of new Set([...shared, ...fonts])) copyFromBuild(path, dir);
	compress(dir);
	return { dir, written };
}
