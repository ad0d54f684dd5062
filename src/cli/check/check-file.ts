import { m } from '$lib/paraglide/messages';
import type { JsonClaim } from '../../lib/formats/check-json';
import { claimLines, summaryLines } from '../../lib/words/terminal/check-lines';
import { exitCodes, type ExitCode, type Output } from '../command';
import { Progress } from '../progress';
import { readBytes } from '../read-files';
import { textSlices } from '../text-slices';
import { type CheckWith, claimWriter, jsonHead, judgedIn, noVerdicts } from './json-result';

/** Checks the one text of a file, `-` for standard input. Throws BadInput where it cannot be read. */
export async function checkFile(
	path: string,
	asJson: boolean,
	work: CheckWith,
	output: Output
): Promise<ExitCode> {
	const { facts, language, name } = work;
	const writeClaim = claimWriter(work);
	const counts = noVerdicts();
	const claims: JsonClaim[] = [];
	let [length, number] = [0, 0];
	const progress = new Progress();
	try {
		for await (const slice of textSlices(readBytes(path), name)) {
			length += slice.text.length;
			for (const placed of judgedIn(slice, work, counts)) {
				number++;
				if (asJson) claims.push(writeClaim(placed, slice, number));
				else {
					progress.end();
					const where = `${name}:${placed.line}:${placed.column}`;
					const lines = claimLines(placed.judgement, facts, slice.text, where, language);
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
	if (asJson) writeJson(output, claims, { ...jsonHead(work, length), counts });
	else output.out(summaryLines(counts, facts, language).join('\n'));
	return counts['does-not-fit'] > 0 ? exitCodes.problem : exitCodes.done;
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
