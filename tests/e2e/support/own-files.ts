// What tests of people's own files share: what they bring, and what the table says of it.
import type { Page } from 'playwright-core';

/** The table of areas by region and status. */
export const table = (page: Page) =>
	page.getByRole('region', { name: 'Areas by region and status' });
/** The rows of the table, without what is said for screen readers. */
export const rows = async (page: Page) => {
	await table(page).waitFor();
	await page.locator('main progress').waitFor({ state: 'detached' });
	const texts = await table(page).getByRole('row').allInnerTexts();
	return texts.map((text) =>
		text.replace(/\s*\((measured|calculated)\)/g, '').replace(/\s+/g, ' ')
	);
};
/** Half a degree by half a degree. */
export const square = (west: number, south: number, properties: object) => ({
	type: 'Feature',
	properties,
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[west + 0.5, south],
				[west + 0.5, south + 0.5],
				[west, south + 0.5],
				[west, south]
			]
		]
	}
});
export const front = (...features: object[]) =>
	JSON.stringify({ type: 'FeatureCollection', features });
