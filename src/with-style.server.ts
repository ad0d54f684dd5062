import { createHash } from 'node:crypto';

/** A page with a stylesheet in its head, which the page's own policy allows by its hash. */
export function withStyle(html: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('base64');
	return html
		.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
		.replace('</head>', () => `<style>${css}</style></head>`);
}
