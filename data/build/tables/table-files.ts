import { readdirSync, readFileSync } from 'node:fs';
import { isMap, isPair, isSeq, LineCounter, parseDocument, visit, type Scalar } from 'yaml';
import { parseCsv } from '../../../src/lib/formats/csv.ts';
import { dataFolder } from '../facts.ts';

export const projectRoot = new URL('../', dataFolder);

/** A table kept by hand, as rows of cells: of a csv its rows, of a yaml its values, each with its path. */
export interface Table {
	/** Path from the root of the project. */
	file: string;
	columns: string[];
	/** Cells by column; `line` from 1; `pathLines`: those of a yaml's keys, in the order of its path. */
	rows: { line: number; pathLines?: number[]; cells: string[] }[];
}

/** The hand-kept tables under `root`, by file name, in order of name. */
export function tableTexts(root: URL): Map<string, string> {
	const files = ['data/', 'data/facts/', 'data/facts/dated/', 'seeds/'].flatMap((folder) =>
		readdirSync(new URL(folder, root))
			.filter((name) => /\.(csv|yaml)$/.test(name))
			.sort()
			.map((name) => folder + name)
	);
	return new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
}

/**
 * What a table states, without comments, what sentences say, and row numbers, which follow from the order.
 * Throws with file, line and reason when it cannot be read.
 */
export function readTable(file: string, text: string): Table {
	return file.endsWith('.csv') ? readRows(file, text) : readValues(file, text);
}

function readRows(file: string, text: string): Table {
	const parsed = parseCsv(text);
	if (!parsed.ok) throw new Error(`${file}:${parsed.reason.line}: ${parsed.reason.code}`);
	const names = Object.keys(parsed.value[0]?.cells ?? {});
	const columns = names.filter((name) => name !== 'seq' && !name.startsWith('note'));
	const rows = parsed.value.map(({ line, cells }) => ({
		line,
		cells: columns.map((column) => cells[column]!)
	}));
	return { file, columns, rows };
}

function readValues(file: string, text: string): Table {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const place = (offset: number) => `${file}:${lines.linePos(offset).line}`;
	const [fault] = document.errors;
	if (fault) throw new Error(`${place(fault.pos[0])}: ${fault.message.split('\n')[0]}`);
	const rows: Table['rows'] = [];
	visit(document, {
		Scalar(key, node, ancestors) {
			const parts = pathParts(ancestors);
			const path = parts.map(({ name }) => name);
			if (key === 'key') return;
			const { line } = lines.linePos(node.range![0]);
			const pathLines = parts.map(({ at }) => lines.linePos(at).line);
			// Of a sentence only that it is there: its keys may be mistyped, too.
			const value = isProse(path) ? '…' : String(node.value);
			rows.push({ line, pathLines, cells: [path.join('.'), value] });
		}
	});
	return { file, columns: ['path', 'value'], rows };
}

/** Keys that lead to a node, the id of the entry for its place in a list: a new entry moves no other. */
export function yamlPath(ancestors: readonly unknown[]): string[] {
	return pathParts(ancestors).map(({ name }) => name);
}

/** The parts of a path, each with where it stands in the text. */
function pathParts(ancestors: readonly unknown[]): { name: string; at: number }[] {
	return ancestors.flatMap((node, i) => {
		if (isPair(node)) {
			const { value, range } = node.key as Scalar;
			return [{ name: String(value), at: range?.[0] ?? 0 }];
		}
		if (!isMap(node) || !isSeq(ancestors[i - 1])) return [];
		const id = node.get('id');
		return id === undefined ? [] : [{ name: `[${String(id)}]`, at: node.range?.[0] ?? 0 }];
	});
}

/** Sentences in both languages, to be reworded freely; names of things are none. */
export function isProse(path: readonly string[]): boolean {
	const isName = ['name', 'actor'].includes(path.at(-2)!) || path.at(-3) === 'areaNames';
	return ['en', 'uk'].includes(path.at(-1)!) && !isName;
}
