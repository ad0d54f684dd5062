import { m } from '$lib/paraglide/messages';
import type { CitedWork } from '../../model/citation';
import type { Language } from '../../model/language';
import { cleanText } from '../evidence/clean-text';
import { formatDate } from '../format-date';

/** Citations as plain text, as a newspaper's notes have them: a line each, with an empty one between. */
export function citationText(works: readonly CitedWork[], language: Language): string {
	return works.map((work) => `${line(work, language)}\n`).join('\n');
}

function line(work: CitedWork, language: Language): string {
	const { author, title, publisher, published, version, note, accessed } = work;
	const date = published && formatDate(published, language);
	const said = [
		author,
		title && m.cite_quoted({ title: cleanText(title) }),
		[publisher, date].filter(Boolean).join(', '),
		version && m.cite_in_version({ version }),
		note,
		[work.url, accessed && m.cite_accessed({ date: formatDate(accessed, language) })]
			.filter(Boolean)
			.join(' ')
	];
	return said.flatMap((part) => (part ? [cleanText(part).replace(/\.$/, '')] : [])).join('. ');
}
