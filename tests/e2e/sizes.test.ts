// On every page, in both languages, from a small phone to a large screen and at 200 % zoom: nothing
// reaches out of the window or lies under something else, and receipts stand beside their numbers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visitPage } from './support';
import type { PageOptions, Site } from './support';
import { mapFaults } from './support/map-faults';
import { receiptFaults, screenFaults } from './support/screen-faults';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const pages = ['', 'compare/', 'swap/', 'check/', 'yours/', 'sources/', 'method/numbers/'].flatMap(
	(room) => [`/${room}`, `/uk/${room}`]
);

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
					// What comes when it is near moves what is below it: it has to be there.
					const late = page.locator('#time');
					if ((await late.count()) > 0) {
						// A busy machine draws no two frames alike in a minute: it is not waited for.
						await late.evaluate((one) => one.scrollIntoView());
						await late.getByRole('slider').first().waitFor();
					}
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

/** On phones the still map waits for a touch; elsewhere it stays where there are no scripts. */
const screens: readonly [PageOptions, string[]][] = [
	[
		{ viewport: 'phone', touch: true },
		[
			...['320×568', '320×640', '320×700', '320×740', '360×600', '360×640', '360×740', '375×667'],
			...['375×812', '390×664', '390×844', '412×823', '430×932', '540×800', '700×900']
		]
	],
	[
		{ javaScript: false },
		['768×1024', '820×1180', '900×1200', '1024×768', '1180×820', '1440×900', '2560×1440']
	]
];

describe.each(screens)('what lies on the still map: %o', (options, sizes) => {
	it.each(['/', '/uk/swap/'])('has room, and is there: %s', (path) =>
		visitPage(
			site,
			path,
			async (page) => {
				const faults: Record<string, string[]> = {};
				for (const size of sizes) {
					const [width, height] = size.split('×').map(Number);
					await page.setViewportSize({ width: width!, height: height! });
					// A picture that another size needs is asked for now.
					const arePicturesThere = () =>
						[...document.querySelectorAll<HTMLImageElement>('section.map-pane img')]
							.filter((image) => image.checkVisibility())
							.every((image) => image.complete && image.naturalWidth > 0);
					await expect.poll(() => page.evaluate(arePicturesThere)).toBe(true);
					faults[size] = await page.evaluate(mapFaults);
					const countries = page.locator('.still-names > .subject');
					const heights = await countries.evaluateAll((all) =>
						all.map((one) => one.getBoundingClientRect().height)
					);
					const named = heights.filter((px) => px > 1).length;
					if (named !== 2) faults[size].push(`${named} countries are named`);
				}
				expect(faults).toEqual(Object.fromEntries(sizes.map((size) => [size, []])));
			},
			{ ...options, reducedMotion: true }
		)
	);
});
