// The tables of docs/how-a-claim-is-read.md, worked out by the reader.
import { checkText } from '../../../src/lib/claims/check-text';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { headsFor } from '../../../src/lib/claims/reading/heads';
import { groundLinks } from '../../../src/lib/claims/reading/links';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { type Made, choicesOf, reasonsOf, shippedTable, slots } from './choices-of';

interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const facts = shippedClaimFacts();
const { gazetteer, asOf } = facts;
const options = { gazetteer, asOf, articleDate: '2025-02-03' };
/** More are not shown. */
const most = { ways: 4, reasons: 3 };

/** How the document writes sides, places and days. */
const named: Readonly<Record<string, string>> = {
	RU: 'Russia',
	UA: 'Ukraine',
	'UA-14': 'the Donetsk region',
	'2024-12-01 2024-12-31': 'December',
	'2025-01-01 2025-01-31': 'January'
};
const name = (id: string) => named[id] ?? id;

/** A document with its tables as the reader fills them now. */
export function filled(document: string): string {
	return tablesOf(document).reduce((text, { head, rows }) => {
		const lines = text.split('\n');
		const [from, to] = linesOf(lines, head);
		const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
		return [...lines.slice(0, from), ...rows.map(row), ...lines.slice(to)].join('\n');
	}, document);
}

/** Between which lines the rows of the table with this head stand. */
function linesOf(lines: readonly string[], head: readonly string[]): [number, number] {
	const at = lines.findIndex((line) => cellsOf(line).join('|') === head.join('|'));
	if (at < 0) return [lines.length, lines.length];
	const end = lines.findIndex((line, i) => i > at && !line.startsWith('|'));
	return [at + 2, end < 0 ? lines.length : end];
}

const cellsOf = (line: string): string[] =>
	line
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

/** All tables that the reader fills; texts are those of the document. */
export function tablesOf(document: string): Table[] {
	const text = /^> (.+)$/m.exec(document)![1]!;
	const made = choicesOf(text, options);
	return [
		claimsTable(text),
		{ head: ['number', 'acts and claims before, with their costs'], rows: actRows(made) },
		{
			head: ['number', 'slot', 'ways', 'the likeliest, with their chances'],
			rows: made.map((one) => [one.number, one.slot, String(one.ways.length), waysOf(one)])
		},
		{
			head: ['number', 'slot', 'for the likeliest', 'against it'],
			rows: made.map((one) => [one.number, one.slot, ...reasons(one)])
		},
		{
			head: ['slot', 'kinds of features', 'weights'],
			rows: slots.map((slot) => {
				const kinds = Object.values(shippedTable(slot));
				const count = kinds.reduce((sum, values) => sum + Object.keys(values).length, 0);
				return [slot, String(kinds.length), count.toLocaleString('en')];
			})
		},
		anyTexts(document, ['sentence', 'no claim'], ([text]) => [
			percent(
				choicesOf(text!, options)
					.find(({ slot }) => slot === 'meaning')!
					.ways.find(({ choice }) => choice.value === 'none')!.chance
			)
		]),
		anyTexts(document, ['text', 'article of', 'doubts', 'verdict'], ([text, day]) => {
			const [one] = checkText(text!, facts, { articleDate: day! });
			return [one?.claim.doubts.join(', ') || 'none', one?.verdict ?? 'no claim'];
		})
	];
}

/** A table whose first cells are given, and the others are found by them. */
function anyTexts(
	document: string,
	head: readonly string[],
	found: (cells: readonly string[]) => string[]
): Table {
	const lines = document.split('\n');
	return {
		head,
		rows: lines.slice(...linesOf(lines, head)).map((line) => {
			const cells = cellsOf(line);
			const rest = found(cells);
			return [...cells.slice(0, cells.length - rest.length), ...rest];
		})
	};
}

function claimsTable(text: string): Table {
	const columns = readClaims(text, options).map(
		({ expressions, subject, date, speaker, doubts }) => ({
			number: expressions.map((one) => one.text).join(),
			what: subject.what,
			who: name(subject.holder ?? 'nobody'),
			where: name(subject.places.join()),
			from: date.from,
			to: date.to,
			speaker: speaker ?? 'nobody',
			doubts: doubts.join(', ') || 'none'
		})
	);
	const parts = Object.keys(columns[0]!) as (keyof (typeof columns)[number])[];
	return {
		head: ['part', 'first claim', 'second claim'],
		rows: parts.map((part) => [part, ...columns.map((column) => column[part])])
	};
}

function actRows(made: readonly Made[]): string[][] {
	return made
		.filter(({ slot }) => slot === 'ground')
		.map(({ number, scene }) => {
			const acts = groundLinks(scene).map(({ rule, act, cost }) => ({ rule, of: act.word, cost }));
			const heads = headsFor(scene).map(({ rule, head, cost }) => ({
				rule,
				of: String(head.claim.expressions[0]!.value),
				cost
			}));
			const all = [...acts, ...heads].sort((a, b) => a.cost - b.cost);
			return [
				number,
				all.map(({ rule, of, cost }) => `\`${rule}\` ${of} ${Number(cost.toFixed(3))}`).join('; ')
			];
		});
}

const percent = (chance: number) =>
	chance < 0.005 ? 'under 1%' : chance > 0.995 ? 'over 99%' : `${Math.round(100 * chance)}%`;

function waysOf({ slot, ways }: Made): string {
	const shown = ways.filter(({ chance }, i) => i < 2 || (i < most.ways && chance >= 0.005));
	return shown
		.map(({ choice, chance }) => `${valueOf(slot, choice.value)} ${percent(chance)}`)
		.join('; ');
}

function valueOf(slot: Made['slot'], value: unknown): string {
	if (slot === 'meaning') return String(value);
	if (slot === 'denied') return value ? 'denied' : 'not denied';
	if (slot === 'again') return value ? 'the same once more' : 'a claim of its own';
	if (slot === 'speaker') return value === null ? 'nobody' : `_${String(value)}_`;
	if (slot === 'ground') {
		const { who, where } = value as { who: string | null; where: readonly string[] };
		return `${name(who ?? 'nobody')} in ${where.length > 0 ? where.map(name).join(' and ') : 'nowhere'}`;
	}
	const { from, to } = value as { from: string; to: string };
	return named[`${from} ${to}`] ?? (from === to ? from : `${from} to ${to}`);
}

function reasons(made: Made): [string, string] {
	const all = reasonsOf(made);
	const show = (some: readonly [string, number][]) =>
		some
			.map(([feature, weight]) => `\`${feature.replaceAll('|', '/')}\` ${weight.toFixed(2)}`)
			.join('; ') || 'nothing';
	return [
		show(all.filter(([, weight]) => weight > 0).slice(0, most.reasons)),
		show(
			all
				.filter(([, weight]) => weight < 0)
				.slice(-most.reasons)
				.reverse()
		)
	];
}
