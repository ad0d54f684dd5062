import type { DocumentPage } from './document-page';
import { markdownPage } from './markdown-page';
import { tablePage } from './table-page';

/** What can be read on the site of how its numbers come about, by the last part of its address: files of ours. */
export const documentFiles: Readonly<Record<string, string>> = {
	numbers: 'docs/method.md',
	areas: 'docs/method-area.md',
	claims: 'docs/how-a-claim-is-read.md',
	data: 'data/README.md',
	facts: 'data/facts/README.md',
	...Object.fromEntries(
		Object.keys(import.meta.glob('/data/facts/*.csv')).map((path) => [
			/([^/]+)\.csv$/.exec(path)![1]!,
			path.slice(1)
		])
	)
};

const texts = {
	...import.meta.glob<string>(['/docs/method*.md', '/docs/how-*.md'], {
		query: '?raw',
		import: 'default',
		eager: true
	}),
	...import.meta.glob<string>(['/data/README.md', '/data/facts/*'], {
		query: '?raw',
		import: 'default',
		eager: true
	})
};

/**
 * A document as a page. `hrefOf` gives the address of another by its name.
 * Throws Error on a name that `documentFiles` does not have.
 */
export function readDocument(name: string, hrefOf: (name: string) => string): DocumentPage {
	const path = documentFiles[name];
	const text = path === undefined ? undefined : texts[`/${path}`];
	if (path === undefined || text === undefined) throw new Error(`There is no document ${name}`);
	if (path.endsWith('.csv')) return tablePage(path, text);
	return markdownPage(text, (file) => {
		const other = pageOf(file, path);
		return other === null || other === name ? null : hrefOf(other);
	});
}

/** Which document a file is, by a path from the root of the project or from the document that names it. */
function pageOf(file: string, from: string): string | null {
	const beside = `${from.replace(/[^/]+$/, '')}${file}`;
	const found = Object.entries(documentFiles).find(([, path]) => path === file || path === beside);
	return found?.[0] ?? null;
}
