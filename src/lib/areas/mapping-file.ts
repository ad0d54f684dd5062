import {
	type GroundMeaning,
	groundMeanings,
	type Mapping,
	type MappingCondition,
	type MappingFault,
	type MappingRule
} from '../model/mapping';
import { fail, ok, type Result } from '../model/result';

const schema = 'salient-mapping/1';
/** More than anybody writes by hand; a file of a stranger is no bigger. */
const most = { rules: 500, conditions: 10, text: 200 };

/** A mapping as the text of a file that `readMapping` reads. */
export function writeMapping({ name, rules }: Mapping): string {
	return `${JSON.stringify({ schema, name, rules }, null, '\t')}\n`;
}

/** Reads the text of a mapping, with checks of every part. */
export function readMapping(text: string): Result<Mapping, MappingFault> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return fail({ code: 'mapping-not-json', slots: {} });
	}
	return parseMapping(value);
}

/** The same, of what JSON holds. */
export function parseMapping(value: unknown): Result<Mapping, MappingFault> {
	const fault = (code: MappingFault['code'], slots: MappingFault['slots'] = {}) =>
		fail<MappingFault>({ code, slots });
	if (!isRecord(value) || value.schema !== schema) return fault('mapping-other-schema', { schema });
	const { name, rules } = value;
	if (!isText(name)) return fault('mapping-no-name');
	if (!Array.isArray(rules) || rules.length === 0) return fault('mapping-no-rules');
	if (rules.length > most.rules) return fault('mapping-too-many', { most: most.rules });
	const read: MappingRule[] = [];
	for (const [index, rule] of rules.entries()) {
		const where = isRecord(rule) ? conditionsOf(rule.where) : null;
		if (where === null) return fault('mapping-condition', { rule: index + 1 });
		const { means } = rule as Record<string, unknown>;
		if (!isMeaning(means))
			return fault('mapping-meaning', { rule: index + 1, known: groundMeanings.join(', ') });
		read.push({ where, means });
	}
	return ok({ name, rules: read });
}

function conditionsOf(value: unknown): MappingCondition[] | null {
	if (!Array.isArray(value) || value.length === 0 || value.length > most.conditions) return null;
	const read: MappingCondition[] = [];
	for (const condition of value) {
		if (!isRecord(condition) || !isText(condition.key)) return null;
		const { key, is, has } = condition;
		if (isText(is) && has === undefined) read.push({ key, is });
		else if (isText(has) && is === undefined) read.push({ key, has });
		else return null;
	}
	return read;
}

function isMeaning(value: unknown): value is GroundMeaning {
	return (groundMeanings as readonly unknown[]).includes(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= most.text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
