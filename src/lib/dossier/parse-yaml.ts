import * as v from 'valibot';
import { fail, ok, type Result } from '../model/result';
import { issuePath, issueReason, pathText } from './issue-reason';
import { readYaml, type YamlSource } from './yaml-source';

/** A YAML text that fits `schema`, and where its values stand. Fails with file, line, field and reason of every fault. */
export function parseYaml<T>(
	text: string,
	fileName: string,
	schema: v.GenericSchema<unknown, T>
): Result<{ readonly value: T; readonly position: YamlSource['position'] }> {
	const source = readYaml(text, fileName);
	if (!source.ok) return source;
	const { value, position } = source.value;
	const parsed = v.safeParse(schema, value);
	if (parsed.success) return ok({ value: parsed.output, position });
	const faults = parsed.issues.map((issue) => {
		const path = issuePath(issue);
		return `${position(path)}: ${pathText(path)}: ${issueReason(issue)}`;
	});
	return fail(faults.join('\n'));
}
