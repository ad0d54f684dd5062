import { citationFormats } from '../../formats/citation/write-citation';
import type { CitedWork } from '../../model/citation';
import type { Language } from '../../model/language';
import { citationText } from '../../words/publish/citation-text';

export type CitationFormat = 'text' | keyof typeof citationFormats;

/** The formats of programs, by the names that these know them by. */
export const programFormats = Object.entries(citationFormats).map(([format, { name }]) => ({
	format: format as keyof typeof citationFormats,
	name
}));

/** What is cited, in the format that was chosen. */
export class Citation {
	readonly #works: readonly CitedWork[];
	readonly #language: Language;
	format = $state<CitationFormat>('text');

	constructor(works: readonly CitedWork[], language: Language) {
		this.#works = works;
		this.#language = language;
	}

	readonly text: string = $derived.by(() =>
		this.format === 'text'
			? citationText(this.#works, this.#language)
			: citationFormats[this.format].write(this.#works)
	);
	/** How it is saved. */
	get file(): { readonly extension: string; readonly type: string } {
		return this.format === 'text'
			? { extension: '.txt', type: 'text/plain;charset=utf-8' }
			: citationFormats[this.format];
	}
}
