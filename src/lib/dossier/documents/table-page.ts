import { parseCsv } from '../../formats/csv';
import { escapeHtml } from './escape-html';
import { type DocumentPage, scrolling } from './document-page';

/**
 * A comma-separated table as a page, under its file's name. Each row has the id of its first cell.
 * Throws Error with the line of what cannot be read.
 */
export function tablePage(fileName: string, text: string): DocumentPage {
	const parsed = parseCsv(text);
	if (!parsed.ok) throw new Error(`${fileName}:${parsed.reason.line}: ${parsed.reason.code}`);
	const columns = Object.keys(parsed.value[0]?.cells ?? {});
	const head = columns.map((name) => `<th>${escapeHtml(name)}</th>`).join('');
	const seen = new Set<string>();
	const body = parsed.value.map(({ cells }) => {
		const texts = columns.map((name) => cells[name] ?? '');
		const [id = ''] = texts;
		const attribute = seen.has(id) ? '' : ` id="${escapeHtml(id)}"`;
		seen.add(id);
		return `<tr${attribute}>${texts.map((cell) => dataCell(cell)).join('')}</tr>`;
	});
	const html = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
	return { title: fileName, html: scrolling(html, fileName) };
}

/** From so many characters on, a cell is given room. */
const long = 50;

function dataCell(text: string): string {
	const isNumber = /^-?\d+(\.\d+)?$/.test(text);
	const look = isNumber ? ' class="end"' : text.length >= long ? ' class="long"' : '';
	return `<td${look}>${escapeHtml(text)}</td>`;
}
