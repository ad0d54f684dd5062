import { mkdtempSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import subsetFont from 'subset-font';

const files = ['latin', 'latin-ext', 'cyrillic'].flatMap((script) => [
	`${script}-400`,
	`${script}-600`
]);
const colours = 96;

let letters: Promise<string[]> | undefined;

/** Our letters as files that the rasteriser reads: it knows no woff2, and none from a picture. */
function letterFiles(): Promise<string[]> {
	letters ??= (async () => {
		const folder = mkdtempSync(join(tmpdir(), 'salient-letters-'));
		process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
		return Promise.all(
			files.map(async (name) => {
				const signs = Array.from({ length: 0x2c00 }, (_, code) => String.fromCodePoint(code));
				// The package's own: of our cut letters the name is gone, by which they are found.
				const woff2 = readFileSync(
					`node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-${name}-normal.woff2`
				);
				const path = join(folder, `${name}.ttf`);
				writeFileSync(
					path,
					await subsetFont(woff2, signs.join(''), {
						targetFormat: 'truetype',
						// The family that the weights share.
						preserveNameIds: [16, 17]
					})
				);
				return path;
			})
		);
	})();
	return letters;
}

/** A picture in pixels, as a PNG of few colours. */
export async function rasterised(svg: string): Promise<Buffer> {
	const image = await renderAsync(svg, {
		font: {
			loadSystemFonts: false,
			fontFiles: await letterFiles(),
			defaultFontFamily: 'IBM Plex Sans'
		}
	});
	const { width, height } = image;
	const pixels = sharp(image.pixels, { raw: { width, height, channels: 4 } });
	return pixels.removeAlpha().png({ palette: true, colours, effort: 4 }).toBuffer();
}
