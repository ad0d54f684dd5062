/**
 * Make the addresses of pictures whole that are not asked for yet: they were written from the page that
 * was opened first, and its address changes when another room is. For `{@attach}`.
 */
export function wholeAddresses(element: HTMLElement): void {
	for (const image of element.querySelectorAll('img')) {
		if (image.checkVisibility()) continue;
		for (const source of image.closest('picture')?.querySelectorAll('source') ?? [])
			source.srcset = new URL(source.srcset, document.baseURI).href;
		image.src = new URL(image.getAttribute('src') ?? '', document.baseURI).href;
	}
}
