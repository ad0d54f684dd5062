import { checkText } from '../lib/claims/check-text';
import { type JsonClaim, claimAsJson } from '../lib/formats/check/check-json';
import { claimLines } from '../lib/formats/check/check-lines';
import { onOneLine } from '../lib/formats/check/words';
import type { Judgement, Verdict } from '../lib/model/judgement';
import { packageFacts } from './check/package-facts';
import { readBytes } from './check/read-bytes';
import { mostBytes, type Slice, textSlices } from './check/text-slices';
import { BadInput, type Command, exitCodes, type Output } from './command';
import { packageRoot, packageVersion } from './package-root';
import { Progress } from './progress';
import { readArgs } from './read-args';

const help = `Usage: salient check FILE|- [--date YYYY-MM-DD] [--json]

Finds each checkable claim about territory in an English text, and says whether it is consistent
with the layers and tables of this package, with the arithmetic. Nothing leaves this machine.
FILE is plain text in UTF-8; - reads standard input. HTML is not taken apart: save the article as
text first. At most ${mostBytes >> 20} MiB; what is longer than 1 MiB is read paragraph by paragraph.

  --date YYYY-MM-DD  the day of the text: “last month” counts from it; without it, the claims that
                     name no day are held against the day of the layers
  --json             the result as JSON: schema salient-check/1, described in docs/cli.md

Exit code: 0 no claim is inconsistent, 1 at least one is not consistent, 2 bad input.`;

type Counts = Record<Verdict, number>;

/** `salient check FILE|-`: the claims of a text, with verdicts. */
export const check: Command = {
	summary: 'find claims about territory in a text, and check them',
	help,
	async run(args, output) {
		const { flags, values, operands } = readArgs(args, { date: 'value', json: 'flag' });
		const [path, surplus] = operands;
		if (path === undefined) throw new BadInput('name a text file, or - for standard input: FILE');
		if (surplus !== undefined) throw new BadInput(`one text at a time, not also ${surplus}`);
		const articleDate = readDate(values.get('date'));
		const name = path === '-' ? 'standard input' : onOneLine(path);
		const asJson = flags.has('json');
		const facts = packageFacts(packageRoot());
		const counts: Counts = { consistent: 0, 'not-consistent': 0, 'cannot-tell': 0 };
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
					if (asJson) claims.push(claimAsJson(judgement, facts, slice.text, place));
					else {
						progress.end();
						const where = `${name}:${place.line}:${place.column}`;
						output.out(`${claimLines(judgement, facts, slice.text, where).join('\n')}\n`);
					}
				}
				progress.say(() => `${name}: ${Math.round(slice.bytes / 1e6)} MB read, ${number} claims`);
			}
		} finally {
			progress.end();
		}
		if (asJson) {
			const { asOf, dataHash } = facts;
			writeJson(output, claims, {
				schema: 'salient-check/1',
				version: packageVersion(),
				dataHash,
				asOf,
				articleDate,
				source: name,
				length,
				counts
			});
		} else writeSummary(counts, number, facts, output);
		return counts['not-consistent'] > 0 ? exitCodes.problem : exitCodes.done;
	}
};

function readDate(text: string | undefined): string | null {
	if (text === undefined) return null;
	const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	// The calendar rolls 30 February over to March.
	if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
		throw new BadInput(`--date is no day of the calendar: ${text}; write it as YYYY-MM-DD`);
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

function writeSummary(
	counts: Counts,
	number: number,
	{ asOf, dataHash }: { asOf: string; dataHash: string },
	output: Output
): void {
	if (number === 0) output.out('No claim about territory was found.');
	else
		output.out(
			`${number} ${number === 1 ? 'claim' : 'claims'}: ${counts.consistent} consistent, ` +
				`${counts['not-consistent']} not consistent, ${counts['cannot-tell']} cannot tell`
		);
	output.out(
		`Held against the layers of ${asOf} (data ${dataHash}); areas on the WGS84 ellipsoid.`
	);
}
