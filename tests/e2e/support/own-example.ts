import type { Page } from 'playwright-core';

/** In the room of own files, opens the example, until all of it is measured. */
export async function openExample(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^(Try it with an example|Спробувати на прикладі)$/ })
		.click();
	await page.locator('td .figure').first().waitFor();
	await page.locator('main progress').waitFor({ state: 'detached' });
	await page.getByText(/^(Compared|Порівняно)\.$/).waitFor();
}
