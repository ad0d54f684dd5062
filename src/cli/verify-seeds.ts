import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathText } from '../lib/dossier/issue-reason';
import { type LocatedArticle, locateArticles } from '../lib/dossier/load-articles';
import { countEvidence, verifyEvidence } from '../lib/dossier/verify-evidence';
import type { EvidenceProblem } from '../lib/dossier/source-text';
import { BadInput, type Command, exitCodes, type ExitCode, type Output } from './command';
import { packageRoot } from './package-root';
import { readArgs } from './read-args';
import { fileNames, readText, shownPath } from './read-folder';

const help = `Usage: salient verify-seeds DIR [--seeds SEEDS_DIR] [--json]

Proves the seeds, one YAML file per article, against the texts they were read from.
DIR holds those texts, under the names that the seeds give as sourceFile.

For each article: the SHA-256 of the text; its headline, publisher, author and date, where
the seed names any; each phrase of evidence (verbatim, in its paragraph, at most 8 words);
each figure's number, hedge, other unit and speaker. Paragraphs are the lines that are not
blank, counted from 1.

  --seeds SEEDS_DIR  the folder of seeds; without it, the seeds of this package
  --json             the result as JSON

Exit code: 0 all proven, 1 found a problem (a missing text is one), 2 bad input.`;

/** What was found out about one article. */
interface Verdict {
	readonly id: string;
	readonly seed: string;
	readonly source: string;
	readonly figures: number;
	readonly evidence: number;
	readonly problems: readonly { at: string; path: string; reason: string }[];
}

/** `salient verify-seeds DIR`: each evidence phrase stands in its source text. */
export const verifySeeds: Command = {
	summary: 'prove the evidence in seeds/ against the texts of the articles',
	help,
	run(args, output) {
		const { flags, values, operands } = readArgs(args, { seeds: 'value', json: 'flag' });
		const [folder, surplus] = operands;
		if (folder === undefined) throw new BadInput('name the folder of the source texts: DIR');
		if (surplus !== undefined) throw new BadInput(`one folder at a time, not also ${surplus}`);
		const articles = readSeeds(values.get('seeds') ?? join(packageRoot(), 'seeds'));
		fileNames(folder, 'the folder of source texts');
		const verdicts = articles.map((article) => verify(article, folder));
		return (flags.has('json') ? writeJson : writeText)(verdicts, output);
	}
};

function readSeeds(folder: string): LocatedArticle[] {
	const names = fileNames(folder, 'the folder of seeds').filter((name) => /\.ya?ml$/.test(name));
	if (names.length === 0) throw new BadInput(`no .yaml file in the folder of seeds: ${folder}`);
	const texts: Record<string, string> = {};
	for (const name of names) texts[shownPath(join(folder, name))] = readText(join(folder, name));
	const articles = locateArticles(texts);
	if (!articles.ok) throw new BadInput(`the seeds cannot be read:\n${articles.reason}`);
	return articles.value;
}

function verify({ article, fileName, position }: LocatedArticle, folder: string): Verdict {
	const source = join(folder, article.sourceFile);
	return {
		id: article.id,
		seed: fileName,
		source: shownPath(source),
		figures: article.figures.length,
		evidence: countEvidence(article),
		problems: findProblems(article, source).map(({ path, reason }) => ({
			at: position(path),
			path: pathText(path),
			reason
		}))
	};
}

function findProblems(article: LocatedArticle['article'], source: string): EvidenceProblem[] {
	let bytes: Buffer;
	try {
		bytes = readFileSync(source);
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		const reason = missing ? 'there is no such source text' : 'the source text cannot be read';
		return [{ path: ['sourceFile'], reason: `${reason}: ${shownPath(source)}` }];
	}
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return verifyEvidence(article, { text: bytes.toString('utf8'), sha256 });
}

function countProblems(verdicts: readonly Verdict[]): number {
	return verdicts.reduce((count, { problems }) => count + problems.length, 0);
}

function exitCode(problems: number): ExitCode {
	return problems > 0 ? exitCodes.problem : exitCodes.done;
}

function writeJson(articles: readonly Verdict[], output: Output): ExitCode {
	const problems = countProblems(articles);
	output.out(JSON.stringify({ ok: problems === 0, problems, articles }, null, '\t'));
	return exitCode(problems);
}

function writeText(verdicts: readonly Verdict[], output: Output): ExitCode {
	for (const { id, source, figures, evidence, problems } of verdicts) {
		const state = problems.length === 0 ? 'proven' : count(problems.length, 'problem');
		output.out(
			`${id}: ${state} (${count(figures, 'figure')}, ${count(evidence, 'phrase')} of evidence, ${source})`
		);
		for (const { at, path, reason } of problems) output.out(`  ${at} ${path}: ${reason}`);
	}
	const problems = countProblems(verdicts);
	output.out(`${count(verdicts.length, 'article')}, ${count(problems, 'problem')}`);
	return exitCode(problems);
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
