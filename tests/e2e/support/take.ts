// What stands in the bar of a room, of a receipt or of a verdict, taken along as a person does.
import type { Locator, Page } from 'playwright-core';

/** The buttons of a bar, by what they open. */
const titles = {
	Link: 'Link to this',
	Embed: 'Embed this in a page',
	Image: 'Save as an image',
	Data: 'Save the data',
	Cite: 'How to cite this'
} as const;

/** Opens a panel of the first bar in a part of the page; of the room's own, where none is given. */
export async function openPanel(
	page: Page,
	button: keyof typeof titles,
	part: Locator = page.locator('main')
): Promise<Locator> {
	await part.getByRole('button', { name: button, exact: true }).first().click();
	return page.getByRole('dialog', { name: titles[button] });
}

/** What a button hands over as a file. */
export async function saved(page: Page, button: Locator): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** A file of the panel that a button of the bar opens; the panel is closed again. */
export async function takeFile(
	page: Page,
	panel: 'Image' | 'Data',
	name: string | RegExp,
	part?: Locator
): Promise<Buffer> {
	const opened = await openPanel(page, panel, part);
	const file = await saved(page, opened.getByRole('button', { name, exact: true }));
	await opened.getByRole('button', { name: 'Close' }).click();
	return file;
}

/** What a button of a panel copies; the page has to be allowed to read the clipboard. */
export async function takeText(
	page: Page,
	panel: 'Link' | 'Data' | 'Image' | 'Embed',
	name: string,
	part?: Locator
): Promise<string> {
	const opened = await openPanel(page, panel, part);
	await opened.getByRole('button', { name, exact: true }).first().click();
	await opened.getByText('Copied.').waitFor();
	await opened.getByRole('button', { name: 'Close' }).click();
	return page.evaluate(() => navigator.clipboard.readText());
}
