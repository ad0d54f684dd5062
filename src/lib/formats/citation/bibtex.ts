import type { CitedWork } from '../../model/citation';
import { field } from './field';

/** Signs that TeX reads otherwise. Not `\{`: programs count braces to find a field's end, that one, too. */
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'`': '\\textasciigrave{}',
	"'": '\\textquotesingle{}'
};

/**
 * Entries of BibTeX that BibLaTeX reads, too. Always `@misc`: the older of the two knows no pages, and
 * no data. Titles and names stand in double braces, so that no style changes their letters.
 */
export function bibtex(works: readonly CitedWork[]): string {
	return works.map(entry).join('\n');
}

function entry(work: CitedWork): string {
	const { title, author, publisher, version, url, note } = work;
	const published = work.published?.split('/').at(-1) ?? '';
	const [year, month] = published.split('-');
	const fields: (readonly [string, string | null | undefined])[] = [
		['title', title && `{${written(title)}}`],
		['author', author && `{${written(author)}}`],
		['publisher', `{${written(publisher)}}`],
		['year', year],
		['month', month ? String(Number(month)) : null],
		['date', work.published],
		['version', version && written(version)],
		['howpublished', `\\url{${address(url)}}`],
		['url', address(url)],
		['urldate', work.accessed],
		['language', work.language],
		['note', note && written(note)]
	];
	const told = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
	return [`@misc{${keyOf(work, year)},`, ...told, '}', ''].join('\n');
}

function written(text: string): string {
	return (
		field(text)
			.replace(/[\\^~{}`'$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
			// Two hyphens would be printed as one dash.
			.replace(/-(?=-)/g, '-{}')
	);
}

/** Braces and blanks would end it early; as they stand in addresses, they mean the same. */
function address(url: string): string {
	return field(url).replace(/[\\{}\s]/g, encodeURIComponent);
}

/** Two that differ have two keys, so that both can stand in one file; the same one always has the same. */
function keyOf({ publisher, title, accessed, url }: CitedWork, year: string | undefined): string {
	const word = (text: string) => /[a-z0-9]+/.exec(text.normalize('NFKD').toLowerCase())?.[0] ?? '';
	const of = word(publisher) || 'source';
	const parts = [of, year ?? accessed?.slice(0, 4), word(title ?? ''), mark(`${title} ${url}`)];
	return parts.filter(Boolean).join('-');
}

/** Four letters and digits that stand for a text: FNV-1a, cut. */
function mark(text: string): string {
	let sum = 0x811c9dc5;
	for (const unit of text) sum = Math.imul(sum ^ unit.codePointAt(0)!, 0x01000193);
	return (sum >>> 0).toString(36).padStart(4, '0').slice(-4);
}
