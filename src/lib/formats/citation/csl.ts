import type { CitedWork } from '../../model/citation';
import { dateParts, field } from './field';

const types = { news: 'article-newspaper', page: 'webpage', data: 'dataset' } as const;

/** CSL-JSON (citationstyles.org, schema 1.0.2): an array with an item for each. */
export function cslJson(works: readonly CitedWork[]): string {
	return JSON.stringify(works.map(itemOf), null, '\t') + '\n';
}

function itemOf(work: CitedWork) {
	const { kind, title, author, published, version, accessed, note } = work;
	const publisher = field(work.publisher);
	const url = field(work.url);
	return {
		id: url,
		type: types[kind],
		...(title === null ? {} : { title: field(title) }),
		...(author === null ? {} : { author: [{ literal: field(author) }] }),
		...(kind === 'news' ? { 'container-title': publisher } : { publisher }),
		...(published === null
			? {}
			: { issued: { 'date-parts': published.split('/').map(dateParts) } }),
		...(version === null ? {} : { version: field(version) }),
		URL: url,
		...(accessed === null ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
		...(note === null ? {} : { note: field(note) }),
		language: work.language
	};
}
