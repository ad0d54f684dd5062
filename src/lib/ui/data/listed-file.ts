import type { Column } from '../../model/data-package/columns';

/** A file as the page of data lists it, in the reader's language. */
export interface ListedFile {
	readonly name: string;
	readonly title: string;
	/** Rows of a table below its head, features of a layer. */
	readonly rows: number;
	readonly licence: string;
	readonly sources: readonly string[];
	readonly columns: readonly (Pick<Column, 'name' | 'type'> & {
		readonly unit?: Column['unit'];
		readonly meaning: string;
	})[];
	readonly forms: readonly {
		readonly path: string;
		readonly bytes: number;
		readonly sha256: string;
		readonly delimiter?: ',' | ';';
	}[];
}
