import { Marked, type MarkedExtension, type Tokens } from 'marked';
import { anchorOf } from './anchors';
import { escapeHtml } from './escape-html';
import { type DocumentPage, scrolling } from './document-page';

/** The address of the page that shows a file of ours, by its path as a document writes it; null for one that none shows. */
export type PageOf = (path: string) => string | null;

/**
 * A document of ours, in Markdown, as HTML. Links and file names in code lead to the page that shows
 * the file; a link to a file that no page shows stays its text. The first heading is the page's title;
 * the other headings, and paragraphs that begin in bold, have ids.
 */
export function markdownPage(text: string, pageOf: PageOf): DocumentPage {
	const marked = new Marked<string, string>({ renderer: rendererFor(pageOf) });
	const tokens = marked.lexer(text.replace(/<!--.*?-->/gs, ''));
	const first = tokens.findIndex(({ type }) => type === 'heading');
	const heading = tokens[first] as Tokens.Heading | undefined;
	if (!heading) throw new Error('a document must begin with a heading');
	tokens.splice(first, 1);
	return { title: heading.text, html: marked.parser(tokens) };
}

function rendererFor(pageOf: PageOf): MarkedExtension<string, string>['renderer'] {
	return {
		heading({ tokens, depth, text }) {
			return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
		},
		paragraph({ tokens }) {
			return `<p${runInId(tokens)}>${this.parser.parseInline(tokens)}</p>\n`;
		},
		listitem({ tokens }) {
			const first = tokens[0];
			const inline = first && 'tokens' in first ? (first.tokens ?? []) : [];
			return `<li${runInId(inline)}>${this.parser.parse(tokens)}</li>\n`;
		},
		table({ header, rows }) {
			const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
				`<tr>${cells.map((cell) => tableCell(cell, tag, this.parser.parseInline(cell.tokens))).join('')}</tr>`;
			const body = rows.map((cells) => row(cells, 'td')).join('\n');
			return scrolling(
				`<table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table>`,
				header.map(({ text }) => text).join(', ')
			);
		},
		codespan({ text }) {
			const page = pageOf(text);
			const code = `<code>${escapeHtml(text)}</code>`;
			return page === null ? code : `<a href="${escapeHtml(page)}">${code}</a>`;
		},
		link({ href, tokens }) {
			const words = this.parser.parseInline(tokens);
			if (/^https?:/.test(href))
				return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${words}</a>`;
			const [path = '', anchor] = href.split('#');
			const page = path === '' ? '' : pageOf(path);
			if (page === null) return words;
			return `<a href="${escapeHtml(anchor === undefined ? page : `${page}#${anchor}`)}">${words}</a>`;
		}
	};
}

/** A paragraph that begins with words in bold is about these: they name it, as a heading would. */
function runInId(tokens: readonly { type: string; text?: string }[]): string {
	const [first] = tokens;
	if (first?.type !== 'strong' || !first.text) return '';
	return ` id="${anchorOf(first.text)}"`;
}

function tableCell({ align }: Tokens.TableCell, tag: 'th' | 'td', html: string): string {
	const side = align === 'right' ? ' class="end"' : '';
	return `<${tag}${side}>${html}</${tag}>`;
}
