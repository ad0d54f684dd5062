// Compressed beside each file of a build, for hosts that send what is there: as SvelteKit's adapter does
// it, but for frozen embeds. They are saved and not looked at, hold letters that do not get smaller, and
// are so many that they took longer than all the rest.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WANTED = /\.(html|js|mjs|json|css|svg|xml|wasm|txt|md|webmanifest)$/;
const LEFT_OUT = /\.frozen\.html$/;
/** As many as the thread pool takes. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} dir */
export async function compress(dir) {
	const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
		(name) => WANTED.test(name) && !LEFT_OUT.test(name)
	);
	const work = async () => {
		for (let name = names.pop(); name !== undefined; name = names.pop()) {
			const file = join(dir, name);
			const content = readFileSync(file);
			const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
			const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
			writeFileSync(`${file}.br`, await brotli(content, { params: { ...size, ...quality } }));
			writeFileSync(`${file}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
