import type { EmbedTheme } from '$lib/model/embed-target';
import type { Language } from '$lib/model/language';
import { escapeXml } from '$lib/model/xml';
import { frameScript } from './frame-script';
import { frameStyle } from './frame-style';

/** A drawing as it comes from the picture engine: markup. */
interface Drawing {
	readonly svg: string;
	readonly alt: string;
}

/** A figure below the drawing. */
export interface EmbedFigure {
	readonly id: string;
	/** What it is, its number and its source, in one line. */
	readonly text: string;
	/** As `shownNumbers` writes it. */
	readonly numbers: string;
	readonly step: number;
	/** What is said where an older page had another number, which comes in the place of `{old}`. */
	readonly newer: string;
}

export interface EmbedPage {
	readonly language: Language;
	readonly theme: EmbedTheme;
	readonly title: string;
	readonly narrow: Drawing;
	readonly wide: Drawing;
	/** Rules of CSS that bring the typeface along. */
	readonly letters: string;
	readonly words: { readonly numbers: string; readonly newer: string };
	readonly figures: readonly EmbedFigure[];
	/** Day and version of the data. */
	readonly lines: readonly string[];
	/** Where it is read on; null for a file that does not know where the site is. */
	readonly link: { readonly href: string; readonly text: string } | null;
	/** What makes it live in its own frame, for what can be. */
	readonly live: { readonly href: string; readonly text: string } | null;
	/** Whether it never changes, and loads nothing. */
	readonly isFrozen: boolean;
}

/**
 * One whole HTML page for a frame, with a policy of its own that lets in no more than it has. Texts are
 * escaped here; the drawings have to be markup already. `hash`: SHA-256 of a text, in base64.
 */
export function embedPage(page: EmbedPage, hash: (text: string) => string): string {
	const { language, theme, title, narrow, wide, words, figures, isFrozen } = page;
	const style = `${page.letters}${frameStyle}`;
	const drawings = [markup(narrow.svg), markup(wide.svg)];
	const styles = [style, ...drawings.flatMap(stylesIn)];
	const policy = [
		"default-src 'none'",
		`style-src ${[...new Set(styles)].map((one) => `'sha256-${hash(one)}'`).join(' ')}`,
		...(isFrozen
			? ['font-src data:', 'img-src data:']
			: [`script-src 'sha256-${hash(frameScript)}'`, "font-src 'self'", "img-src 'self'"]),
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const scheme = theme === 'auto' ? 'light dark' : theme;
	return `<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<figure>
<div class="narrow">${drawings[0]}</div>
<div class="wide">${drawings[1]}</div>
<figcaption class="alt">${text(wide.alt)}</figcaption>
</figure>
${isFrozen ? '' : `<div id="newer" role="status" hidden><strong>${text(words.newer)}</strong><ul></ul></div>\n`}${list(words.numbers, figures)}
<p class="foot">${[page.live && anchor(page.live, '_self'), page.link && anchor(page.link, '_top'), ...page.lines.map((line) => `<span>${text(line)}</span>`)].filter(Boolean).join('\n')}</p>
</main>
${isFrozen ? '' : `<script>${frameScript}</script>\n`}</body>
</html>
`;
}

/** As content: what is empty stays so, and no line end starts a new line of the page. */
const text = (words: string) => escapeXml(words.replace(/\s+/g, ' '));

function anchor({ href, text: words }: { href: string; text: string }, target: string): string {
	return `<a href="${escapeXml(href)}" target="${target}" rel="noopener">${text(words)}</a>`;
}

function list(title: string, figures: readonly EmbedFigure[]): string {
	if (figures.length === 0) return '';
	const data = (pairs: Readonly<Record<string, string | number>>) =>
		Object.entries(pairs)
			.map(([name, value]) => ` data-${name}="${escapeXml(String(value))}"`)
			.join('');
	const items = figures.map(
		({ id: figure, numbers, step, newer, text: words }) =>
			`<li${data({ figure, numbers, step, newer })}>${text(words)}</li>`
	);
	return `<details><summary>${text(title)}</summary><ul>${items.join('\n')}</ul></details>`;
}

/** A drawing within HTML: without its XML head. */
const markup = (svg: string) => svg.replace(/^\s*<\?xml[^>]*\?>\s*/, '');

function stylesIn(drawing: string): string[] {
	return [...drawing.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css = '']) => css);
}
