import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { m } from '$lib/paraglide/messages';
import { pathText } from '../lib/dossier/yaml-source';
import { type LocatedArticle, locateArticles } from '../lib/dossier/load-articles';
import { countEvidence, verifyEvidence } from '../lib/dossier/verify-evidence';
import type { EvidenceProblem } from '../lib/dossier/source-text';
import { BadInput, type Command, exitCodes, type Output } from './command';
import { packageRoot } from './package-root';
import { readArgs } from './read-args';
import { fileNames, readText, shownPath } from './read-files';

/** What was found out about one article. */
type Verdict = ReturnType<typeof verify>;

/** `salient verify-seeds DIR`: each evidence phrase stands in its source text. */
export const verifySeeds: Command = {
	get summary() {
		return m.seeds_summary();
	},
	get help() {
		return m.seeds_help();
	},
	run(args, output) {
		const { flags, values, operands } = readArgs(args, { seeds: 'value', json: 'flag' });
		const [folder, surplus] = operands;
		if (folder === undefined) throw new BadInput(m.seeds_name_folder());
		if (surplus !== undefined) throw new BadInput(m.seeds_one_folder({ folder: surplus }));
		const articles = readSeeds(values.get('seeds') ?? join(packageRoot(), 'seeds'));
		fileNames(folder, m.cli_texts_folder());
		const verdicts = articles.map((article) => verify(article, folder));
		const problems = verdicts.reduce((count, verdict) => count + verdict.problems.length, 0);
		if (flags.has('json')) {
			const json = { ok: problems === 0, problems, articles: verdicts };
			output.out(JSON.stringify(json, null, '\t'));
		} else writeText(verdicts, problems, output);
		return problems > 0 ? exitCodes.problem : exitCodes.done;
	}
};

function readSeeds(folder: string): LocatedArticle[] {
	const names = fileNames(folder, m.cli_seeds_folder()).filter((name) => /\.ya?ml$/.test(name));
	if (names.length === 0) throw new BadInput(m.seeds_none({ folder }));
	const texts: Record<string, string> = {};
	for (const name of names) texts[shownPath(join(folder, name))] = readText(join(folder, name));
	const articles = locateArticles(texts);
	if (!articles.ok) throw new BadInput(m.seeds_unreadable({ reason: articles.reason }));
	return articles.value;
}

function verify({ article, fileName, position }: LocatedArticle, folder: string) {
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
		const file = { file: shownPath(source) };
		const reason = missing ? m.seeds_no_text(file) : m.seeds_text_unreadable(file);
		return [{ path: ['sourceFile'], reason }];
	}
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return verifyEvidence(article, { text: bytes.toString('utf8'), sha256 });
}

function writeText(verdicts: readonly Verdict[], problems: number, output: Output): void {
	for (const { id, source, figures, evidence, problems: own } of verdicts) {
		const state = own.length === 0 ? m.seeds_proven() : m.seeds_problems({ count: own.length });
		const what = [
			m.seeds_figures({ count: figures }),
			m.seeds_phrases({ count: evidence }),
			source
		];
		output.out(`${id}: ${state} (${what.join(', ')})`);
		for (const { at, path, reason } of own) output.out(`  ${at} ${path}: ${reason}`);
	}
	output.out(
		`${m.seeds_articles({ count: verdicts.length })}, ${m.seeds_problems({ count: problems })}`
	);
}
