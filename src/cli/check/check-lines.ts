import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { BadInput, exitCodes, type ExitCode, type Output } from '../command';
import { Progress } from '../progress';
import { readBytes } from '../read-files';
import { articleChecker } from './article-checker';
import type { CheckWith } from './json-result';
import { linesOf } from './lines-of';
import { type LineFault, readArticle } from './read-article';
import { refuseOtherFormats } from './refuse-other-formats';

/** Faults that are named on standard error; the output has all of them. */
const mostNamed = 20;

/**
 * Checks a file of one article a line, `-` for standard input: for each line that is not empty one
 * line of JSON, in their order. Ends early, without a word, where nobody reads on. Throws BadInput
 * where no line of it can be read.
 */
export async function checkLines(path: string, work: CheckWith, output: Output): Promise<ExitCode> {
	const { name } = work;
	const check = articleChecker(work);
	const progress = new Progress();
	const done = { articles: 0, claims: 0, misfits: 0, faults: 0, bytes: 0 };
	const passOver = (number: number, { code, reason, fields }: LineFault): string => {
		progress.end();
		if (done.faults < mostNamed) output.err(`${name}:${number}: ${reason}`);
		else if (done.faults === mostNamed) output.err(m.checker_lines_more());
		done.faults++;
		const error = JSON.stringify({ code, text: reason });
		return `{"line":${number},"error":${error}${fields === null ? '' : `,"article":${fields}`}}\n`;
	};
	let isRead = true;
	try {
		for await (const line of linesOf(readBytes(path))) {
			if (line.number === 1 && line.bytes) refuseOtherFormats(line.bytes, name);
			const article = readArticle(line);
			done.bytes += line.length + 1;
			if (!article) continue;
			if (article.ok) {
				const { pieces, counts } = check(article, line.number);
				isRead = await put(pieces, output);
				done.articles++;
				done.misfits += counts['does-not-fit'];
				done.claims += Object.values(counts).reduce((sum, count) => sum + count, 0);
			} else isRead = await put([passOver(line.number, article)], output);
			progress.say(() =>
				m.checker_lines_progress({
					name,
					articles: done.articles.toLocaleString(getLocale()),
					megabytes: Math.round(done.bytes / 1e6),
					claims: done.claims.toLocaleString(getLocale())
				})
			);
			if (!isRead) break;
		}
	} finally {
		progress.end();
	}
	if (isRead && done.faults > 0) {
		if (done.articles === 0) throw new BadInput(m.checker_lines_none({ name, count: done.faults }));
		output.err(
			m.checker_lines_passed_over({ name, count: done.faults, all: done.articles + done.faults })
		);
	}
	return done.misfits > 0 || done.faults > 0 ? exitCodes.problem : exitCodes.done;
}

/** Writes pieces, each when the one before was taken; false where nobody reads on. */
async function put(pieces: Iterable<string>, output: Output): Promise<boolean> {
	for (const piece of pieces) {
		output.out(piece, '');
		if ((await output.ready?.()) === false) return false;
	}
	return true;
}
