import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * How far each sign of a TrueType file moves the next one, in thousandths of the letters' size; signs that
 * it lacks are left out.
 * @param {Buffer} font
 * @param {string} signs
 * @returns {ReadonlyMap<number, number>} by code point
 */
export function widthsIn(font, signs) {
	const table = (/** @type {string} */ name) =>
		font.subarray(font.readUInt32BE(font.indexOf(name, 12, 'latin1') + 8));
	const unitsPerEm = table('head').readUInt16BE(18);
	const last = table('hhea').readUInt16BE(34) - 1;
	const [metrics, glyphs] = [table('hmtx'), glyphsIn(table('cmap'))];
	return new Map(
		Array.from(signs, (sign) => sign.codePointAt(0) ?? 0)
			.filter((code) => glyphs(code) > 0)
			.map((code) => {
				const width = metrics.readUInt16BE(4 * Math.min(glyphs(code), last));
				return [code, Math.round((1000 * width) / unitsPerEm)];
			})
	);
}

/**
 * The number of the glyph of a code point, 0 for none, by a table of format 4 (OpenType, “cmap”).
 * @param {Buffer} cmap
 * @returns {(code: number) => number}
 */
function glyphsIn(cmap) {
	const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
		cmap.subarray(cmap.readUInt32BE(8 + 8 * at))
	);
	const table = tables.find((one) => one.readUInt16BE(0) === 4);
	if (!table) throw new Error('the font has no table of format 4');
	const bytes = table.readUInt16BE(6);
	const read = (/** @type {number} */ list, /** @type {number} */ at) =>
		table.readUInt16BE(14 + list * bytes + (list > 0 ? 2 : 0) + 2 * at);
	return (code) => {
		for (let at = 0; at < bytes / 2; at++) {
			if (code > read(0, at)) continue;
			const start = read(1, at);
			if (code < start) return 0;
			const [delta, offset] = [read(2, at), read(3, at)];
			if (offset === 0) return (code + delta) & 0xffff;
			const glyph = read(3, at + offset / 2 + code - start);
			return glyph && (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

/** Where `widthsModule` belongs. */
export const widthsUrl = new URL('../../src/lib/pictures/letter-widths.ts', import.meta.url);

/** Of letters up to this wide: two digits to the base of 36. */
const widest = 36 ** 2;

/**
 * The module of `pictures` that says how wide our letters are, by the files of `letterFiles`: by weight, runs of
 * code points, two digits to the base of 36 to the sign.
 * @param {readonly { weight?: string, widths: ReadonlyMap<number, number> }[]} files
 */
export async function widthsModule(files) {
	const runsOf = (/** @type {string} */ weight) => {
		const all = files.filter((one) => one.weight === weight).flatMap(({ widths }) => [...widths]);
		/** @type {{ from: number, digits: string }[]} */
		const runs = [];
		for (const [code, width] of all.sort(([a], [b]) => a - b)) {
			if (width >= widest) throw new RangeError(`U+${code.toString(16)} is ${width} wide`);
			const digits = width.toString(36).padStart(2, '0');
			const run = runs.at(-1);
			if (run && run.from + run.digits.length / 2 === code) run.digits += digits;
			else runs.push({ from: code, digits });
		}
		return runs.map(({ from, digits }) => `[${from}, '${digits}']`).join(',');
	};
	const text = `/** Written by \`npm run letters\`, in thousandths of the letters' size: first sign, and two digits to the base of 36 each. */
export const letterWidths: Readonly<Record<400 | 600, readonly (readonly [number, string])[]>> = {
400: [${runsOf('400')}], 600: [${runsOf('600')}] };`;
	const options = await resolveConfig(fileURLToPath(widthsUrl));
	return format(text, { ...options, parser: 'typescript' });
}
