import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** A part of the window, in CSS pixels. */
interface Clip {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How many pixels of a part of the window, as it looks, count by their red, green and blue, 0 to 255 each. */
export async function countPixels(
	page: Page,
	clip: Clip,
	counts: (red: number, green: number, blue: number) => boolean
): Promise<number> {
	const picture = sharp(await page.screenshot({ clip })).removeAlpha();
	const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
	let count = 0;
	for (let i = 0; i < data.length; i += info.channels)
		if (counts(data[i]!, data[i + 1]!, data[i + 2]!)) count++;
	return count;
}
