import type * as v from 'valibot';
import type { YamlPath } from './yaml-source';

/** Keys and indexes that lead to what a schema found fault with. */
export function issuePath(issue: v.BaseIssue<unknown>): YamlPath {
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
export function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
	return issue.type === 'strict_object' && issue.expected === 'never';
}

/** What is wrong, in words for whoever wrote the file: the rule first, then what stands there instead. */
export function issueReason(issue: v.BaseIssue<unknown>): string {
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
