import type { CitedWork } from '../../model/citation';
import { bibtex } from './bibtex';
import { cslJson } from './csl';
import { ris } from './ris';

/** What programs read citations as: how each is written, and saved. */
export const citationFormats = {
	bibtex: { name: 'BibTeX', write: bibtex, extension: '.bib', type: 'application/x-bibtex' },
	ris: { name: 'RIS', write: ris, extension: '.ris', type: 'application/x-research-info-systems' },
	csl: {
		name: 'CSL-JSON',
		write: cslJson,
		extension: '.json',
		type: 'application/vnd.citationstyles.csl+json'
	}
} as const satisfies Record<
	string,
	{ name: string; write: (works: readonly CitedWork[]) => string; extension: string; type: string }
>;
