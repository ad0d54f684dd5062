import { parseArgs } from 'node:util';
import { m } from '$lib/paraglide/messages';
import { BadInput } from './command';

/**
 * Read a command's arguments. A `flag` takes no value, a `value` takes one. Throws BadInput on an unknown
 * or broken option.
 */
export function readArgs(
	args: readonly string[],
	kinds: Readonly<Record<string, 'flag' | 'value'>>
) {
	const { tokens } = parseArgs({
		args: [...args],
		strict: false,
		tokens: true,
		options: Object.fromEntries(
			Object.entries(kinds).map(([name, kind]) => [
				name,
				{ type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }
			])
		)
	});
	const flags = new Set<string>();
	const values = new Map<string, string>();
	const operands: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') operands.push(token.value);
		if (token.kind !== 'option') continue;
		const { name } = token;
		if (!Object.hasOwn(kinds, name))
			throw new BadInput(m.cli_unknown_option({ name: token.rawName }));
		if (kinds[name] === 'flag') {
			if (token.value !== undefined) throw new BadInput(m.cli_no_value({ name: token.rawName }));
			flags.add(name);
		} else if (token.value && (token.inlineValue || !token.value.startsWith('-')))
			values.set(name, token.value);
		else throw new BadInput(m.cli_needs_value({ name: token.rawName }));
	}
	return { flags, values, operands };
}
