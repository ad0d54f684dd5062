import { m } from '../paraglide/messages';
import type { Column } from '../model/data-package/columns';
import type {
	DataFile,
	DataFileName,
	LicenceName,
	SourceName
} from '../model/data-package/data-files';
import type { Language } from '../model/language';
import type { Localised } from '../model/text';

// These look messages up by name, so they hold all of them: for the build, never for a page's script.

type Underscored<S extends string> = S extends `${infer A}-${infer B}`
	? `${A}_${Underscored<B>}`
	: S;

/** What a file is, in one line. */
export function dataFileTitle({ name }: Pick<DataFile, 'name'>, language: Language): string {
	const key = name.replaceAll('-', '_') as Underscored<DataFileName>;
	return m[`data_title_${key}`]({}, { locale: language });
}

/** What stands in a column. */
export function columnText({ meaning, name }: Column, language: Language): string {
	if (meaning === 'held_in') return m.data_column_held_in({ region: name }, { locale: language });
	return m[`data_column_${meaning}`]({}, { locale: language });
}

/** Whom to credit. */
export function sourceText(source: SourceName, language: Language): string {
	if (source === 'rows') return m.data_source_rows({}, { locale: language });
	return source === 'OpenStreetMap' ? m.data_source_osm({}, { locale: language }) : source;
}

export function licenceText(licence: LicenceName, language: Language): string {
	if (licence === 'public-domain') return m.data_public_domain({}, { locale: language });
	return licence.replace(/-(?=\d)|(?<=CC)-/g, ' ');
}

/** A text in both languages. */
export function inBoth(of: (language: Language) => string): Localised {
	return { en: of('en'), uk: of('uk') };
}
