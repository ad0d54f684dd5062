import type { Language } from '$lib/model/language';
import { escapeXml } from '$lib/model/xml';

export interface ViewPage {
	readonly language: Language;
	readonly title: string;
	readonly description: string;
	/** Of the room, with the view. */
	readonly href: string;
	/** From the site's root. */
	readonly picture: string;
	readonly alt: string;
	/** Said until the room is there. */
	readonly wait: string;
	/** Elements for its head: markup. */
	readonly tags: string;
}

/**
 * A page that leads on to a view at once, and tells others what that is: a static host answers every
 * query alike, so that no room can have a preview for each of its views.
 */
export function viewPage(page: ViewPage): string {
	const { language, title, description, href, picture, alt, wait, tags } = page;
	const to = escapeXml(href);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<meta name="description" content="${escapeXml(description)}">
${tags}
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(description)}</p>
<p><a href="${to}">${escapeXml(wait)}</a></p>
<img src="${escapeXml(picture)}" alt="${escapeXml(alt)}" width="600" height="338">
</main>
</body>
</html>
`;
}
