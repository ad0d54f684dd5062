import { getLocale } from '$lib/paraglide/runtime';
import { columnText, dataFileTitle, licenceText, sourceText } from '$lib/words/data-words';
import { dataFiles } from '$lib/model/data-package/data-files';
import { givenAway, ZIP } from './data-package.server';
import type { PageServerLoad } from './$types';

/** Each file with its forms and columns, in the language of the page. */
export const load: PageServerLoad = async () => {
	const { written, byPath } = await givenAway();
	const language = getLocale();
	const files = dataFiles.map((file) => {
		const forms = written
			.filter((one) => one.file.name === file.name)
			.map(({ path, bytes, sha256, delimiter }) => ({ path, bytes, sha256, delimiter }));
		return {
			name: file.name,
			group: file.group,
			title: dataFileTitle(file, language),
			rows: written.find((one) => one.file.name === file.name)!.rows,
			licence: licenceText(file.licence, language),
			sources: file.sources.map((source) => sourceText(source, language)),
			columns: file.columns.map((column) => ({
				name: column.name,
				type: column.type,
				unit: column.unit,
				meaning: columnText(column, language)
			})),
			forms
		};
	});
	return { files, zip: { path: ZIP, bytes: byPath.get(ZIP)!.length } };
};
