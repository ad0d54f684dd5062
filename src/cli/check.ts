import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { onOneLine } from '../lib/words/evidence/clean-text';
import { checkFile } from './check/check-file';
import { checkLines } from './check/check-lines';
import { isDay } from '../lib/model/is-day';
import type { CheckWith } from './check/json-result';
import { mostLineBytes } from './check/lines-of';
import { BadInput, type Command } from './command';
import { packageFacts, packageRoot, packageVersion } from './package-root';
import { readArgs } from './read-args';
import { shownName } from './read-files';
import { mostBytes } from './text-slices';

/** `salient check FILE|-`: the claims of a text, or of one article a line, with verdicts. */
export const check: Command = {
	get summary() {
		return m.checker_summary();
	},
	get help() {
		const example = '{"text": "…", "date": "YYYY-MM-DD", "id": …}';
		const sizes = { mebibytes: mostBytes >> 20, lineMebibytes: mostLineBytes >> 20 };
		return m.checker_help({ ...sizes, example });
	},
	async run(args, output) {
		const { flags, values, operands } = readArgs(args, {
			date: 'value',
			json: 'flag',
			jsonl: 'flag'
		});
		const byLine = flags.has('jsonl');
		if (byLine && flags.has('json')) throw new BadInput(m.checker_json_or_jsonl());
		const [named, surplus] = operands;
		// Lines mostly come through a pipe, and a parallel runner gives no name.
		const path = named ?? (byLine ? '-' : undefined);
		if (path === undefined) throw new BadInput(m.checker_name_file());
		if (surplus !== undefined) throw new BadInput(m.checker_one_text({ path: surplus }));
		const work: CheckWith = {
			facts: packageFacts(packageRoot()),
			language: getLocale(),
			articleDate: readDate(values.get('date')),
			name: onOneLine(shownName(path)),
			version: packageVersion()
		};
		return byLine
			? checkLines(path, work, output)
			: checkFile(path, flags.has('json'), work, output);
	}
};

function readDate(text: string | undefined): string | null {
	if (text !== undefined && !isDay(text)) throw new BadInput(m.checker_no_day({ text }));
	return text ?? null;
}
