import { element, escapeXml } from '../model/xml';

/** The site's own typeface, and what stands in for it where a picture is read without it. */
export const typeface = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";

/** The light theme's colours of text, signs and rules: a picture is shown on pages of others. */
export const fileColours = {
	paper: '#ffffff',
	ink: '#1d1f21',
	muted: '#565b60',
	edge: '#85888b',
	rule: '#dad7d1'
} as const;

/** How wide a text runs, in units, in the typeface of pictures. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

interface PictureFile {
	/** In units: pixels as it comes. */
	readonly width: number;
	readonly height: number;
	readonly language: string;
	readonly title: string;
	/** What it shows, for those who do not see it. */
	readonly description: string;
}

/** One SVG file on paper that needs nothing else. What is in it, `content`, is markup. */
export function pictureFile(file: PictureFile, content: readonly string[]): string {
	const { width, height, language, title, description } = file;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			'xml:lang': language,
			role: 'img',
			'font-family': typeface
		},
		[
			element('title', {}, escapeXml(title)),
			element('desc', {}, escapeXml(description)),
			element('rect', { width, height, fill: fileColours.paper }),
			...content
		]
	);
}
