import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { widthsIn } from './letter-widths.mjs';

const theme = new URL('../../src/theme.css', import.meta.url);
const face = /url\('\.\/letters\/(\w+)-(\d+)\.woff2'\)[^}]*unicode-range:([^;]+);/g;

/**
 * All signs of a CSS `unicode-range`.
 * @param {string} ranges
 */
function signsOf(ranges) {
	const all = [...ranges.matchAll(/([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(
		([, from = '', to = from]) => {
			const first = Number.parseInt(from, 16);
			const count = Number.parseInt(to, 16) - first + 1;
			return Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at));
		}
	);
	return all.join('');
}

/** Of a font's names: the notice of copyright, the licence and its address. */
const notices = [0, 13, 14];

/** The table of styles speaks of names that are left out. */
const options = { noLayoutClosure: true, preserveNameIds: notices, dropTables: ['STAT'] };

/**
 * A TrueType file, its names left out in place but for the notices: its licence reserves them for what
 * nothing was cut from. Browsers refuse a font without any.
 * @param {Buffer} font
 */
function withoutNames(font) {
	const at = font.indexOf('name', 12, 'latin1');
	const table = font.subarray(font.readUInt32BE(at + 8));
	const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
		Buffer.from(table.subarray(6 + 12 * index, 18 + 12 * index))
	);
	const kept = records.filter((record) => notices.includes(record.readUInt16BE(6)));
	table.writeUInt16BE(kept.length, 2);
	table.set(Buffer.concat(kept), 6);
	return font;
}

/**
 * The letters' files that src/theme.css asks for, one by one: where each belongs, and its bytes, cut out
 * of the package's files; its weight, and how wide its letters are.
 */
export async function* letterFiles() {
	for (const [, script, weight, range = ''] of readFileSync(theme, 'utf8').matchAll(face)) {
		const whole = `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${script}-${weight}-normal.woff2`;
		const font = readFileSync(new URL(`../../node_modules/${whole}`, import.meta.url));
		const signs = signsOf(range);
		const cut = (/** @type {Buffer} */ from, /** @type {'woff2' | 'truetype'} */ targetFormat) =>
			subsetFont(from, signs, { targetFormat, ...options });
		const open = withoutNames(await cut(font, 'truetype'));
		yield {
			url: new URL(`../../src/letters/${script}-${weight}.woff2`, import.meta.url),
			bytes: await cut(open, 'woff2'),
			weight,
			widths: widthsIn(open, signs)
		};
	}
}
