import type { EmbedHeight, EmbedTheme } from '../model/embed-target';
import type { Language } from '../model/language';
import { element, escapeXml } from '../model/xml';

/** Which page is embedded, and how. */
export interface Embedded {
	/** Scheme and host of the site, without a slash at the end. */
	readonly site: string;
	readonly name: string;
	readonly language: Language;
	readonly theme: EmbedTheme;
}

export interface Snippet extends Embedded {
	readonly title: string;
	/** What the frame's address ends with: empty, or from `#` on. */
	readonly fragment: string;
	readonly height: EmbedHeight;
	/** Where it is read on: all that is left where a page lets no frames in. */
	readonly link: string;
	/** Whether a script of ours fits the frame's height to what is in it. */
	readonly withScript: boolean;
}

/** The address of a page for frames, or with `frozen` that of the file that loads nothing. */
export function embedAddress(
	{ site, name, language, theme }: Embedded,
	frozen: boolean = false
): string {
	const file = frozen ? 'auto.frozen' : theme;
	return `${site}/embed/${encodeURIComponent(name)}/${language}/${file}.html`;
}

/**
 * What somebody pastes into a page of theirs: a frame on one line, since editors make paragraphs of line
 * ends; whatever the title is, it stays text.
 */
export function embedSnippet(snippet: Snippet): string {
	const { site, title, height, link, withScript } = snippet;
	const line = oneLine(title) || snippet.name;
	const fallback = element('a', { href: link }, escapeXml(line));
	const frame = element(
		'iframe',
		{
			src: embedAddress(snippet) + snippet.fragment,
			title: line,
			loading: 'lazy',
			width: '100%',
			height: height.wide,
			style: `border:0;height:${byWindow(height)}`
		},
		fallback
	);
	// With nothing in it, the element would close itself, which HTML does not know.
	const script = element('script', { src: `${site}/embed/height.js`, async: '' }, ' ');
	return asText(frame) + (withScript ? script : '');
}

/** Window of a phone, in CSS pixels: up to this width a frame has the height of a narrow one. */
const phone = 620;

/** One height up to a width of the window, the other above: a style attribute knows no conditions. */
function byWindow({ narrow, wide }: EmbedHeight): string {
	const step = narrow > wide ? `${phone}px - 100vw` : `100vw - ${phone}px`;
	return `clamp(${Math.min(narrow, wide)}px,(${step})*999,${Math.max(narrow, wide)}px)`;
}

/** Without line ends, and what XML cannot hold. */
function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
}

/** Some editors run what stands in square brackets as commands of theirs. */
function asText(markup: string): string {
	return markup.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}
