import * as v from 'valibot';
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
function readYaml(text: string, fileName: string): Result<YamlSource> {
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

/**
 * A YAML text that fits `schema`, and where its values stand. Fails with every fault found, one per line,
 * in the order of the file: `x.yaml:14:5 figures[0].hedge: must be one of exactly, about, …, got "circa"`.
 */
export function parseYaml<T>(
	text: string,
	fileName: string,
	schema: v.GenericSchema<unknown, T>
): Result<{ readonly value: T; readonly position: YamlSource['position'] }> {
	const source = readYaml(text, fileName);
	if (!source.ok) return source;
	const { value, position } = source.value;
	// To a schema a list is an object with keys 0, 1 …, which would be no help to read.
	if (Array.isArray(value))
		return fail(yamlFault(position, [], 'must be a mapping of keys to values, got a list'));
	const unknownKeys: v.BaseIssue<unknown>[] = [];
	let parsed = v.safeParse(schema, value);
	// valibot names only the first unknown key of an object: take it out and look again.
	for (;;) {
		const unknown = (parsed.issues ?? []).filter(isUnknownKey);
		if (unknown.length === 0) break;
		unknownKeys.push(...unknown);
		for (const { path } of unknown) {
			const last = path?.at(-1);
			if (last) Reflect.deleteProperty(last.input as object, String(last.key));
		}
		parsed = v.safeParse(schema, value);
	}
	if (parsed.success && unknownKeys.length === 0) return ok({ value: parsed.output, position });
	const faults = [...unknownKeys, ...(parsed.issues ?? [])].map((issue) =>
		yamlFault(position, issuePath(issue), issueReason(issue))
	);
	// Lines compared as numbers.
	faults.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return fail(faults.join('\n'));
}

/** What is wrong with the value at `path`, behind its place. */
export function yamlFault(
	position: YamlSource['position'],
	path: YamlPath,
	reason: string
): string {
	return `${`${position(path)} ${pathText(path)}`.trimEnd()}: ${reason}`;
}

/** Keys and indexes that lead to what a schema found fault with. */
function issuePath(issue: v.BaseIssue<unknown>): YamlPath {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** A path as it is written in a message: `figures[0].subject.region`. */
export function pathText(path: YamlPath): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}

/** Whether the issue is about a key that the schema does not know. */
function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
	return issue.type === 'strict_object' && issue.expected === 'never';
}

/** What is wrong, in words for whoever wrote the file: the rule first, then what stands there instead. */
function issueReason(issue: v.BaseIssue<unknown>): string {
	if (isUnknownKey(issue)) return 'is not a key that is known here';
	if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
	// A rule about several keys is told at one of them: show what stands there, not all of them.
	const last = issue.path?.at(-1);
	return `${rule(issue)}, got ${shown(last ? last.value : issue.input)}`;
}

function rule({ type, expected, requirement, message }: v.BaseIssue<unknown>): string {
	switch (type) {
		case 'strict_object':
			return 'must be a mapping of keys to values';
		case 'array':
			return 'must be a list';
		case 'string':
			return 'must be text';
		case 'number':
			return 'must be a number';
		case 'picklist':
			return `must be one of ${(expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
		case 'non_empty':
			return 'must not be empty';
		case 'finite':
			return 'must be finite';
		case 'integer':
			return 'must be a whole number';
		case 'min_value':
			return `must be at least ${String(requirement)}`;
		case 'max_value':
			return `must be at most ${String(requirement)}`;
		// Checks and patterns word their own rule in the schema.
		default:
			return message;
	}
}

function shown(input: unknown): string {
	if (typeof input === 'number') return String(input);
	const text = JSON.stringify(input) ?? String(input);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
