import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { fail, ok, type Result } from '../model/result';

/** Keys and indexes that lead from the root of a document to one value. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as plain values that still know where they stand. */
export interface YamlSource {
	readonly value: unknown;
	/**
	 * Where `path` stands, as `file:line:column`: its key, or the entry of a list. A path that is not
	 * there leads to the innermost thing that is, which is where the missing part belongs.
	 */
	position(path: YamlPath): string;
}

/** Read a YAML text. Fails with `file:line:column: reason` for every fault found, one per line. */
export function readYaml(text: string, fileName: string): Result<YamlSource> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return `${fileName}:${Math.max(1, line)}:${Math.max(1, col)}`;
	};
	// A warning (an unknown tag, say) means that a value is not read as it was written.
	const faults = [...document.errors, ...document.warnings].map(
		({ message, pos }) => `${place(pos[0])}: ${message.split('\n')[0]?.replace(/ at line .*$/, '')}`
	);
	if (faults.length > 0) return fail(faults.join('\n'));
	try {
		return ok({
			value: document.toJS() as unknown,
			position: (path) => place(offsetOf(document, path))
		});
	} catch (error) {
		return fail(`${place(0)}: ${(error as Error).message}`);
	}
}

function offsetOf(document: Document, path: YamlPath): number {
	let node: unknown = document.contents;
	let offset = startOf(node);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
			if (!pair) break;
			offset = startOf(pair.key);
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
			node = node.items[step];
			offset = startOf(node);
		} else break;
	}
	return offset;
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
