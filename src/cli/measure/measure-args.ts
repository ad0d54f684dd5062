import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { readMapping } from '../../lib/areas/mapping-file';
import { presetNamed, presets } from '../../lib/areas/presets';
import type { AreasAnswer } from '../../lib/model/foreign-ground';
import type { Mapping } from '../../lib/model/mapping';
import { mappingFaultText } from '../../lib/words/areas-text';
import { BadInput } from '../command';
import { readArgs } from '../read-args';
import { readText } from '../read-files';

export interface MeasureArgs {
	readonly names: readonly string[];
	readonly form: 'text' | 'json' | 'csv';
	readonly skips: boolean;
	readonly answer: AreasAnswer;
	/** The mapping that was asked for; null where it is to be recognised. */
	readonly mapping: Mapping | null;
}

/** Reads the arguments of `salient measure`. Throws BadInput. */
export function measureArgs(args: readonly string[]): MeasureArgs {
	const { flags, values, operands } = readArgs(args, {
		...{ json: 'flag', csv: 'flag', skip: 'flag' },
		...{ preset: 'value', system: 'value', axes: 'value', lines: 'value' }
	});
	if (operands.length === 0) throw new BadInput(m.measure_name_file());
	if (operands.filter((name) => name === '-').length > 1)
		throw new BadInput(m.measure_input_once());
	if (flags.has('json') && flags.has('csv')) throw new BadInput(m.measure_one_output());
	const preset = values.get('preset');
	return {
		names: operands,
		form: flags.has('json') ? 'json' : flags.has('csv') ? 'csv' : 'text',
		skips: flags.has('skip'),
		answer: answerOf(values),
		mapping: preset === undefined ? null : mappingNamed(preset)
	};
}

function answerOf(values: ReadonlyMap<string, string>): AreasAnswer {
	const system = values.get('system')?.toUpperCase();
	if (system !== undefined && !/^EPSG:\d{2,6}$/.test(system))
		throw new BadInput(m.measure_unknown_system());
	const axes = values.get('axes');
	if (axes !== undefined && axes !== 'as-written' && axes !== 'exchanged')
		throw new BadInput(m.measure_unknown_axes());
	const lines = values.get('lines');
	if (lines !== undefined && lines !== 'closed' && lines !== 'left-out')
		throw new BadInput(m.measure_unknown_lines());
	return { ...(system && { system }), ...(axes && { axes }), ...(lines && { lines }) };
}

/** A preset of ours by its name, or a mapping in a file. */
function mappingNamed(name: string): Mapping {
	const own = presetNamed(name);
	if (own) return own;
	const known = presets.map(({ id }) => id).join(', ');
	if (!/\.json$/i.test(name)) throw new BadInput(m.measure_no_preset({ preset: name, known }));
	const read = readMapping(readText(name));
	if (read.ok) return read.value;
	const reason = mappingFaultText(read.reason, getLocale());
	throw new BadInput(m.measure_bad_preset({ file: name, reason }));
}
