// On every page, in both languages, from a small phone to a large screen and at 200 % zoom: nothing
// reaches out of the window or lies under something else, and receipts stand beside their numbers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visitPage } from './support';
import type { Site } from './support';
import { receiptFaults, screenFaults } from './support/screen-faults';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const pages = ['', 'compare/', 'swap/', 'check/', 'sources/', 'method/numbers/'].flatMap((room) => [
	`/${room}`,
	`/uk/${room}`
]);

const groups = [
	{ touch: true, sizes: ['320×640', '360×740', '390×844'] },
	// 720 × 450 is 1440 × 900 at 200 %.
	{ touch: false, sizes: ['720×450', '820×1180', '1440×900', '2560×1440'] }
];

describe.each(groups)('touch: $touch', ({ touch, sizes }) => {
	it.each(pages)('%s', (path) =>
		visitPage(
			site,
			path,
			async (page) => {
				const faults: Record<string, string[]> = {};
				for (const size of sizes) {
					const [width, height] = size.split('×').map(Number);
					await page.setViewportSize({ width: width!, height: height! });
					faults[size] = [
						...(await page.evaluate(screenFaults)),
						...(await page.evaluate(receiptFaults, 12))
					];
				}
				expect(faults).toEqual(Object.fromEntries(sizes.map((size) => [size, []])));
			},
			{ touch, reducedMotion: true }
		)
	);
});
