import { parseDocument, visit } from 'yaml';
import { randomNumbers } from '../../../data/build/control/random.ts';
import { isProse, yamlPath } from '../../../data/build/tables/table-files.ts';

/** One slip of the hand in one table. */
export interface Typo {
	kind: string;
	file: string;
	/** Line of the table as it was (1-based). */
	line: number;
	/** The table with the slip in it. */
	text: string;
	/** What was typed for what. */
	what: string;
}

type Pick = <T>(list: readonly T[]) => T;
type Slip = (cell: string, pick: Pick) => string | null;

const digitsOf = (cell: string) => [...cell.matchAll(/\d/g)].map(({ index }) => index);
const lettersOf = (cell: string) => [...cell.matchAll(/\p{L}/gu)].map(({ index }) => index);
const splice = (text: string, at: number, length: number, by: string) =>
	text.slice(0, at) + by + text.slice(at + length);
const exchanged = (cell: string, places: number[], pick: Pick) => {
	const pairs = places.filter((at) => places.includes(at + 1) && cell[at] !== cell[at + 1]);
	if (pairs.length === 0) return null;
	const at = pick(pairs);
	return splice(cell, at, 2, cell[at + 1]! + cell[at]!);
};

/** Slips inside one number. Null where the number leaves no room for it. */
const numberSlips: Record<string, Slip> = {
	'digit changed': (cell, pick) => {
		const at = pick(digitsOf(cell));
		return splice(cell, at, 1, pick([...'0123456789'].filter((digit) => digit !== cell[at])));
	},
	'digit dropped': (cell, pick) =>
		digitsOf(cell).length < 2 ? null : splice(cell, pick(digitsOf(cell)), 1, ''),
	'digit doubled': (cell, pick) => {
		const at = pick(digitsOf(cell));
		return splice(cell, at, 0, cell[at]!);
	},
	'digits exchanged': (cell, pick) => exchanged(cell, digitsOf(cell), pick),
	'decimal shifted': (cell, pick) => String(Number((Number(cell) * pick([0.1, 10])).toFixed(7))),
	'sign typed': (cell) => `-${cell}`
};

/** Slips inside one word. */
const wordSlips: Record<string, Slip> = {
	'letter changed': (cell, pick) => {
		const at = pick(lettersOf(cell));
		const alphabet = /\p{Script=Cyrillic}/u.test(cell) ? 'абвгдеиклмнопрсту' : 'abdegiklmnoprstuy';
		return splice(cell, at, 1, pick([...alphabet].filter((l) => l !== cell[at]!.toLowerCase())));
	},
	'letter dropped': (cell, pick) => splice(cell, pick(lettersOf(cell)), 1, ''),
	'letters exchanged': (cell, pick) => exchanged(cell, lettersOf(cell), pick)
};

/** Slips with whole lines of a table, at one of them. Null where they would change nothing. */
const rowSlips: Record<string, (lines: string[], at: number) => string[] | null> = {
	'row deleted': (lines, at) => lines.toSpliced(at, 1),
	'row doubled': (lines, at) => lines.toSpliced(at, 0, lines[at]!),
	'rows exchanged': (lines, at) =>
		lines[at + 1] ? lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!) : null
};

/** How a table can be mistyped: `[kind, slip]` with the line and the new text; null for another try. */
type Kinds = [kind: string, slip: (pick: Pick) => Omit<Typo, 'kind' | 'file'> | null][];

function tableKinds(text: string): Kinds {
	const lines = text.trimEnd().split('\n');
	const header = lines[0]!.split(',');
	const isLine = header.includes('seq');
	// Notes are free text, and the last columns; what stands before them holds no comma.
	const columns = header.filter((name) => !name.startsWith('note'));
	// A cell with a comma stands in quotation marks.
	const cellsOf = (at: number) => lines[at]!.match(/(?<=^|,)("[^"]*"|[^,]*)/g)!;
	const typed = (at: number, cells: string[], what: string) => {
		const row = cells.join(',');
		if (row === lines[at]) return null;
		return { line: at + 1, text: `${lines.with(at, row).join('\n')}\n`, what };
	};
	const somewhere = (pick: Pick) => pick(lines.slice(1).map((_, i) => i + 1));
	const inCell = (slip: Slip, fits: RegExp) => (pick: Pick) => {
		const at = somewhere(pick);
		const cells = cellsOf(at);
		const column = pick(columns.map((_, i) => i).filter((i) => fits.test(cells[i]!)));
		if (column === undefined) return null;
		const by = slip(cells[column]!, pick);
		if (by === null || (Number(by) === Number(cells[column]!) && /\d/.test(by))) return null;
		return typed(at, cells.with(column, by), `${header[column]} ${cells[column]} → ${by}`);
	};
	const between = (find: (pick: Pick) => number) => (pick: Pick) => {
		const at = somewhere(pick);
		const cells = cellsOf(at);
		const i = find(pick);
		const turned = cells.with(i, cells[i + 1]!).with(i + 1, cells[i]!);
		return typed(at, turned, `${header[i]} and ${header[i + 1]} exchanged`);
	};
	const latitude = columns.findIndex((name) => name.endsWith('lat'));
	const key = isLine ? 1 : 0;
	return [
		...Object.entries(numberSlips).map(([kind, slip]): Kinds[number] => [
			kind,
			inCell(slip, /^[\d.]+$/)
		]),
		...Object.entries(wordSlips).map(([kind, slip]): Kinds[number] => [
			kind,
			inCell(slip, /\p{L}{2}/u)
		]),
		...Object.entries(rowSlips)
			// In the other tables the order of the rows means nothing.
			.filter(([kind]) => isLine || kind !== 'rows exchanged')
			.map(([kind, slip]): Kinds[number] => [
				kind,
				(pick) => {
					const at = somewhere(pick);
					const out = slip(lines, at);
					return out && { line: at + 1, text: `${out.join('\n')}\n`, what: lines[at]! };
				}
			]),
		...(isLine
			? ([
					[
						'rows exchanged, numbers kept',
						(pick) => {
							const at = somewhere(pick);
							if (!lines[at + 1]) return null;
							const [a, b] = [cellsOf(at), cellsOf(at + 1)];
							const out = lines
								.with(at, b.with(1, a[1]!).join(','))
								.with(at + 1, a.with(1, b[1]!).join(','));
							if (a[0] !== b[0]) return null;
							return { line: at + 1, text: `${out.join('\n')}\n`, what: lines[at]! };
						}
					]
				] satisfies Kinds)
			: []),
		[
			'id doubled',
			(pick) => {
				const at = somewhere(pick);
				const other = cellsOf(at > 1 ? at - 1 : at + 1)[key]!;
				return typed(at, cellsOf(at).with(key, other), `${header[key]} ${other} again`);
			}
		],
		['column off', between((pick) => pick(columns.slice(0, -1).map((_, i) => i)))],
		...(latitude < 0
			? []
			: ([['latitude and longitude exchanged', between(() => latitude)]] satisfies Kinds))
	];
}

function yamlKinds(text: string): Kinds {
	const scalars: { at: number; value: string }[] = [];
	visit(parseDocument(text), {
		Scalar(_, { value, range }, ancestors) {
			if (value !== null && range && !isProse(yamlPath(ancestors)))
				scalars.push({ at: range[0], value: String(value) });
		}
	});
	const lineOf = (at: number) => text.slice(0, at).split('\n').length;
	const inScalar = (slip: Slip, fits: RegExp) => (pick: Pick) => {
		const fitting = scalars.filter(({ value }) => fits.test(value));
		if (fitting.length === 0) return null;
		const { at: start, value } = pick(fitting);
		const at = text.indexOf(value, start);
		const by = slip(value, pick);
		if (by === null || by === value || at < 0 || at > start + 1) return null;
		return {
			line: lineOf(at),
			text: splice(text, at, value.length, by),
			what: `${value} → ${by}`
		};
	};
	const lines = text.split('\n');
	const inItem = (slip: (line: string, item: string) => string) => (pick: Pick) => {
		const at = pick(lines.map((_, i) => i).filter((i) => /\[[^\]]+,[^\]]+\]/.test(lines[i]!)));
		if (at === undefined) return null;
		const item = pick([...lines[at]!.matchAll(/[^,[\]]+, ?/g)].slice(1))?.[0];
		if (!item) return null;
		return { line: at + 1, text: lines.with(at, slip(lines[at]!, item)).join('\n'), what: item };
	};
	return [
		...Object.entries(numberSlips).map(([kind, slip]): Kinds[number] => [
			kind,
			inScalar(slip, /^\d+(\.\d+)?$/)
		]),
		...Object.entries(wordSlips).map(([kind, slip]): Kinds[number] => [
			kind,
			inScalar(slip, /\p{L}{2}/u)
		]),
		['date off', inScalar(numberSlips['digit changed']!, /^\d{4}-\d\d-\d\d$/)],
		['item deleted', inItem((line, item) => line.replace(item, ''))],
		['item doubled', inItem((line, item) => line.replace(item, item + item))]
	];
}

/**
 * As many typos as `counts` tells in each table, of kinds at random, the same for the same seed. Each changes
 * what a table says: none is in free text. `tables`: texts by file name.
 */
export function plantTypos(
	tables: ReadonlyMap<string, string>,
	counts: Readonly<Record<string, number>>,
	seed: number
): Typo[] {
	const random = randomNumbers(seed);
	const pick: Pick = (list) => list[Math.floor(random() * list.length)]!;
	return Object.entries(counts).flatMap(([file, count]) => {
		const text = tables.get(file)!;
		const kinds = file.endsWith('.csv') ? tableKinds(text) : yamlKinds(text);
		const typos: Typo[] = [];
		while (typos.length < count) {
			const [kind, slip] = pick(kinds);
			const typo = slip(pick);
			if (typo) typos.push({ kind, file, ...typo });
		}
		return typos;
	});
}
