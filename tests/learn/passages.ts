// Every text whose readings are known, in one form.
import { readFileSync } from 'node:fs';
import { type PrintedClaim, learnedFrom, readPassages } from '../claims/printed/read-printed';
import { readItems } from '../claims/unseen/read-fixtures';
import { plainLessons } from './plain';

/** What is known of a claim: a part that is left out is not known. */
export type KnownClaim = Partial<PrintedClaim>;

/** A text with its claims, in its order; `weight`: how often it counts. */
export interface Lesson {
	readonly text: string;
	readonly date: string;
	/** Null: a number that is none, where the claims stand for the numbers in their order. */
	readonly claims: readonly (KnownClaim | null)[];
	readonly weight: number;
}

/** The day of sentences that have none of their own. */
const day = '2025-02-12';
/** These were read with the most care, and are nearest to what is printed. */
const careful = 4;
/** Plain sentences must be read right, whatever else is. */
const plain = 8;

export function lessons(): Lesson[] {
	return [
		...learnedFrom.flatMap((name) =>
			readPassages(name).map((passage) => ({
				...passage,
				weight: name === 'printed' ? careful : 1
			}))
		),
		...itemFiles.flatMap(readItems).map(({ text, articleDate, claims }) => ({
			text,
			date: articleDate ?? day,
			claims: claims.map(({ units: _, date, value, denied = false, ...claim }) => ({
				...claim,
				denied,
				value: [value].flat()[0]!,
				...(date ? { from: date[0], to: date[1] } : {}),
				also: []
			})) as unknown as KnownClaim[],
			weight: 2
		})),
		...lines('told.txt').map((line) => {
			const [text, told] = line.split(' => ') as [string, string];
			return { text, date: day, claims: shortClaims(told), weight: plain };
		}),
		...lines('../days/told-days.txt').map((line) => {
			const [text, told] = line.replaceAll('\\n', '\n').split(' => ') as [string, string];
			const claims = told.split('; ').map((days) => {
				const [from, to] = days.split(' ') as [string, string];
				return { from, to };
			});
			return { text, date: '2025-12-08', claims, weight: plain };
		}),
		...lines('traps.txt').map((text) => ({ text, date: day, claims: [], weight: plain })),
		...plainLessons(shortClaim)
	];
}

const itemFiles = ['dev', 'held-out', 'fresh', 'last', 'final', 'articles'] as const;

const lines = (name: string) =>
	readFileSync(`tests/claims/reading/${name}`, 'utf8').trim().split('\n');

/** “held RU UA-14; =; -”: `=` is one more number of the claim before, `-` none of a claim. */
function shortClaims(told: string): (KnownClaim | null)[] {
	const claims: (KnownClaim | null)[] = [];
	for (const short of told.split('; '))
		claims.push(
			short === '-'
				? null
				: short === '='
					? claims.findLast((one) => one !== null)!
					: shortClaim(short)
		);
	return claims;
}

/** “held RU UA-14 denied”. */
function shortClaim(short: string): KnownClaim {
	const [what, holder, places, denied] = short.split(' ');
	return {
		what: what as PrintedClaim['what'],
		holder: holder === 'null' ? null : (holder as 'RU' | 'UA'),
		places: places === 'null' ? [] : places!.split(','),
		denied: denied === 'denied'
	};
}
