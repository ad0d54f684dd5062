import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClaimWhat, StatedUnit } from '../../../src/lib/model/claim';
import type { Holder } from '../../../src/lib/model/holder';

/** A number phrase of a passage, as it stands there. */
export interface PrintedNumber {
	readonly quote: string;
	readonly value: number;
	readonly unit: StatedUnit;
	readonly hedge: string;
}

/** The reading of one claim; see the head of printed.yaml. */
export interface PrintedClaim extends PrintedNumber {
	readonly what: ClaimWhat;
	readonly what_else?: ClaimWhat;
	readonly holder: Holder | null;
	readonly lost?: boolean;
	readonly places: readonly string[];
	readonly places_else?: readonly string[];
	readonly each?: boolean;
	readonly per?: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly speaker: string | null;
	readonly speaker_else?: string | null;
	readonly denied: boolean;
	readonly also: readonly PrintedNumber[];
	readonly optional?: boolean;
}

/** A passage after the structure of a real report, with the claims in it. */
export interface Passage {
	readonly id: string;
	readonly date: string;
	readonly text: string;
	readonly claims: readonly PrintedClaim[];
}

/** What each file holds is told at its head. */
export const passageFiles = [
	'printed',
	'printed-kept',
	'reports-a',
	'reports-b',
	'reports-c',
	'reports-d',
	'reports-e',
	'reports-f',
	'reports-g',
	'reports-h',
	'reports-i',
	'reports-j',
	'reports-k',
	'reports-l',
	'reports-m',
	'reports-n',
	'reports-o',
	'reports-p',
	'reports-q',
	'reports-r',
	'reports-s',
	'reports-t',
	'reports-u',
	'reports-v',
	'reports-w',
	'reports-x'
] as const;
const inFolder = (folder: string) =>
	readdirSync(`tests/fixtures/claims/${folder}`)
		.sort()
		.map((file) => `${folder}/${file.replace('.yaml', '')}`);

/** Sets that nothing is learned from: they tell how well is read what nobody has seen. */
export const setAside: readonly string[] = [
	'printed-kept',
	'reports-r',
	'reports-w',
	'reports-x',
	...inFolder('aside')
];

/** Sets that the reader learns from. */
export const learnedFrom: readonly string[] = [
	...passageFiles.filter((name) => !setAside.includes(name)),
	...inFolder('learned')
];

/** The passages of a file in tests/fixtures/claims/. Throws where a quote does not stand in its text. */
export function readPassages(name: string): Passage[] {
	const path = `tests/fixtures/claims/${name}.yaml`;
	const passages = parse(readFileSync(path, 'utf8'), { schema: 'core' }) as Passage[];
	for (const { id, text, claims } of passages)
		for (const { quote } of claims.flatMap((claim) => [claim, ...claim.also]))
			if (!text.includes(quote)) throw new Error(`${path}, ${id}: no “${quote}” in its text`);
	return passages;
}
