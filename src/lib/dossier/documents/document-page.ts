import { escapeHtml } from './escape-html';

/** A document as a page shows it. */
export interface DocumentPage {
	readonly title: string;
	readonly html: string;
}

/** What may be wider than a phone scrolls on its own, by keys too. */
export function scrolling(table: string, name: string): string {
	return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(name)}">${table}</div>\n`;
}
