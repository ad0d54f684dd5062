import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { checkText } from '../lib/claims/check-text';
import { type JsonClaim, type JsonWords, claimAsJson } from '../lib/formats/check-json';
import type { ClaimFacts, Judgement, Verdict } from '../lib/model/judgement';
import type { Language } from '../lib/model/language';
import { onOneLine } from '../lib/words/evidence/clean-text';
import { say } from '../lib/words/figure-words';
import {
	claimLines,
	summaryLines,
	terminalAnswer,
	terminalReason,
	terminalStep
} from '../lib/words/terminal/check-lines';
import { sourceText } from '../lib/words/terminal/source-text';
import { packageFacts, packageRoot, packageVersion } from './package-root';
import { mostBytes, type Slice, textSlices } from './text-slices';
import { BadInput, type Command, exitCodes, type Output } from './command';
import { Progress } from './progress';
import { readArgs } from './read-args';
import { readBytes, shownName } from './read-files';

/** `salient check FILE|-`: the claims of a text, with verdicts. */
export const check: Command = {
	get summary() {
		return m.checker_summary();
	},
	get help() {
		return m.checker_help({ mebibytes: mostBytes >> 20 });
	},
	async run(args, output) {
		const { flags, values, operands } = readArgs(args, { date: 'value', json: 'flag' });
		const [path, surplus] = operands;
		if (path === undefined) throw new BadInput(m.checker_name_file());
		if (surplus !== undefined) throw new BadInput(m.checker_one_text({ path: surplus }));
		const articleDate = readDate(values.get('date'));
		const name = onOneLine(shownName(path));
		const asJson = flags.has('json');
		const language = getLocale();
		const facts = packageFacts(packageRoot());
		const words = jsonWords(facts, language);
		const counts: Record<Verdict, number> = {
			fits: 0,
			close: 0,
			depends: 0,
			'does-not-fit': 0,
			'no-answer': 0
		};
		const claims: JsonClaim[] = [];
		let [length, number] = [0, 0];
		const progress = new Progress();
		try {
			for await (const slice of textSlices(readBytes(path), name)) {
				length += slice.text.length;
				const places = placesIn(slice);
				for (const judgement of checkText(slice.text, facts, { articleDate })) {
					counts[judgement.verdict]++;
					const place = { ...places(judgement), offset: slice.offset, number: ++number };
					if (asJson) claims.push(claimAsJson(judgement, facts, slice.text, place, words));
					else {
						progress.end();
						const where = `${name}:${place.line}:${place.column}`;
						const lines = claimLines(judgement, facts, slice.text, where, language);
						output.out(`${lines.join('\n')}\n`);
					}
				}
				progress.say(() =>
					m.checker_progress({ name, megabytes: Math.round(slice.bytes / 1e6), count: number })
				);
			}
		} finally {
			progress.end();
		}
		if (asJson) {
			const { asOf, dataHash } = facts;
			writeJson(output, claims, {
				schema: 'salient-check/2',
				version: packageVersion(),
				dataHash,
				asOf,
				articleDate,
				source: name,
				length,
				counts
			});
		} else output.out(summaryLines(counts, facts, language).join('\n'));
		return counts['does-not-fit'] > 0 ? exitCodes.problem : exitCodes.done;
	}
};

function readDate(text: string | undefined): string | null {
	if (text === undefined) return null;
	const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	// The calendar rolls 30 February over to March.
	if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
		throw new BadInput(m.checker_no_day({ text }));
	return text;
}

/** Line and column of a judgement's claim, for judgements in the order of the text. */
function placesIn({ text, line, column }: Slice): (judgement: Judgement) => {
	line: number;
	column: number;
} {
	let [at, row, lineStart] = [0, line, 1 - column];
	return ({ claim: { span } }) => {
		for (let next = text.indexOf('\n', at); next >= 0 && next < span.start;) {
			row++;
			lineStart = at = next + 1;
			next = text.indexOf('\n', at);
		}
		return { line: row, column: span.start - lineStart + 1 };
	};
}

/** Claim by claim: of a long text, all of them would be too long for one string. */
function writeJson(output: Output, claims: readonly JsonClaim[], head: object): void {
	output.out(JSON.stringify({ ...head, claims: [] }, null, '\t').replace(/\]\n\}$/, ''));
	claims.forEach((claim, index) => {
		const text = JSON.stringify(claim, null, '\t').replaceAll('\n', '\n\t\t');
		output.out(`\t\t${text}${index < claims.length - 1 ? ',' : ''}`);
	});
	output.out('\t]\n}');
}

/** Numbers and days of the texts are written as on the terminal. */
function jsonWords(facts: ClaimFacts, language: Language): JsonWords {
	return {
		name: (wording) => say(wording, language),
		answer: (judgement) => terminalAnswer(judgement, facts, language),
		reason: (reason, judgement) => terminalReason(reason, judgement, facts, language),
		source: (receipt) => sourceText(receipt, language),
		step: (step) => terminalStep(step, language)
	};
}
