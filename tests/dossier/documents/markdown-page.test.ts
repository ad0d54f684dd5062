import { describe, expect, it } from 'vitest';
import { markdownPage } from '../../../src/lib/dossier/documents/markdown-page';
import { tablePage } from '../../../src/lib/dossier/documents/table-page';

const pageOf = (path: string) => (path === 'other.md' ? '/method/other/' : null);
const html = (text: string) => markdownPage(`# Title\n\n${text}`, pageOf).html;

describe('markdownPage', () => {
	it('takes the first heading for the title, and gives the others ids', () => {
		const page = markdownPage('<!-- made -->\n# How it *is*\n\n## Areas, (measured)\n', pageOf);
		expect(page.title).toBe('How it *is*');
		expect(page.html).toBe('<h2 id="areas-measured">Areas, (measured)</h2>\n');
	});

	it('gives paragraphs and list items that begin in bold the id of these words', () => {
		expect(html('**The verdict.** It is one.')).toContain('<p id="the-verdict"><strong>');
		expect(html('- **Once.** Not twice.')).toContain('<li id="once">');
		expect(html('It is **one**.')).toBe('<p>It is <strong>one</strong>.</p>\n');
	});

	it('leads to the pages that show a file, and nowhere where none does', () => {
		expect(html('See [that](other.md#part).')).toContain('<a href="/method/other/#part">that</a>');
		expect(html('See `other.md`.')).toContain('<a href="/method/other/"><code>other.md</code></a>');
		expect(html('See [code](src/a.ts).')).toBe('<p>See code.</p>\n');
		expect(html('[out](https://a.example/?a=1&b=2)')).toContain(
			'<a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer">'
		);
		expect(html('[here](#part)')).toContain('<a href="#part">');
	});

	it('lets tables scroll on their own, with numbers at the end', () => {
		const table = html('| a | b |\n|---|--:|\n| x | 1 |');
		expect(table).toContain('tabindex="0" aria-label="a, b"');
		expect(table).toContain('<td>x</td><td class="end">1</td>');
	});

	it('refuses a text without a heading', () => {
		expect(() => markdownPage('Only words.', pageOf)).toThrow('must begin with a heading');
	});
});

describe('tablePage', () => {
	it('writes each row with the id of its first cell, once', () => {
		const { title, html } = tablePage('a.csv', 'id,note\nUA,"<b> & ""c"""\nUA,12\n');
		expect(title).toBe('a.csv');
		expect(html).toContain('<tr id="UA"><td>UA</td><td>&lt;b&gt; &amp; &quot;c&quot;</td></tr>');
		expect(html).toContain('<tr><td>UA</td><td class="end">12</td></tr>');
	});

	it('gives a long text room beside other columns', () => {
		const { html } = tablePage('a.csv', `id,note\nUA,${'long '.repeat(10)}\nRU,short\n`);
		expect(html.match(/<td class="long">long/g)).toHaveLength(1);
		expect(html).toContain('<td>short</td>');
	});

	it('says which line cannot be read', () => {
		expect(() => tablePage('a.csv', 'id,note\nUA,"open\n')).toThrow('a.csv:2: open-quote');
	});
});
