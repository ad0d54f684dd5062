import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import {
	issuePath,
	issueReason,
	isUnknownKey,
	pathText,
	readYaml,
	type YamlPath,
	type YamlSource
} from './yaml-source';

/** An article with the way back to its file: where in it a value stands. */
export interface LocatedArticle {
	readonly article: Article;
	readonly fileName: string;
	readonly position: YamlSource['position'];
}

/**
 * Read all files of `seeds/`, in order of name; ids must be unique across them. Fails with every fault
 * found, one per line, file names as they are given:
 * `seeds/x.yaml:14:5 figures[0].hedge: must be one of exactly, about, …, got "circa"`.
 */
export function loadArticles(files: Readonly<Record<string, string>>): Result<Article[]> {
	const located = locateArticles(files);
	return located.ok ? ok(located.value.map(({ article }) => article)) : located;
}

/** As `loadArticles`, keeping where each value stands, for messages about what was read. */
export function locateArticles(files: Readonly<Record<string, string>>): Result<LocatedArticle[]> {
	const results = Object.keys(files)
		.sort()
		.map((name) => locateArticle(files[name] ?? '', name));
	const articles = results.flatMap((result) => (result.ok ? [result.value] : []));
	const faults = results.flatMap((result) => (result.ok ? [] : [result.reason]));
	faults.push(...duplicates(articles));
	return faults.length > 0 ? fail(faults.join('\n')) : ok(articles);
}

function locateArticle(text: string, fileName: string): Result<LocatedArticle> {
	const source = readYaml(text, fileName);
	if (!source.ok) return source;
	const { value, position } = source.value;
	// To a schema a list is an object with keys 0, 1 …, which would be no help to read.
	if (Array.isArray(value))
		return fail(fault(position, [], 'must be a mapping of keys to values, got a list'));
	const unknownKeys: v.BaseIssue<unknown>[] = [];
	let parsed = v.safeParse(articleSchema, value);
	// valibot names only the first unknown key of an object: take it out and look again.
	for (let unknown = unknownKeysOf(parsed); unknown.length > 0; unknown = unknownKeysOf(parsed)) {
		unknownKeys.push(...unknown);
		for (const { path } of unknown) {
			const last = path?.at(-1);
			if (last) Reflect.deleteProperty(last.input as object, String(last.key));
		}
		parsed = v.safeParse(articleSchema, value);
	}
	if (parsed.success && unknownKeys.length === 0)
		return ok({ article: parsed.output, fileName, position });
	const faults = [...unknownKeys, ...(parsed.issues ?? [])].map((issue) =>
		fault(position, issuePath(issue), issueReason(issue))
	);
	// In the order of the file: its lines compared as numbers.
	faults.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return fail(faults.join('\n'));
}

function unknownKeysOf(parsed: v.SafeParseResult<typeof articleSchema>) {
	return (parsed.issues ?? []).filter(isUnknownKey);
}

function fault(position: YamlSource['position'], path: YamlPath, reason: string): string {
	return `${`${position(path)} ${pathText(path)}`.trimEnd()}: ${reason}`;
}

/** Figures, statements and articles are linked by id alone, so one id may stand for one thing only. */
function duplicates(articles: readonly LocatedArticle[]): string[] {
	const seen = new Map<string, string>();
	const faults: string[] = [];
	const once = (kind: string, value: string, at: LocatedArticle, path: YamlPath) => {
		const first = seen.get(`${kind} ${value}`);
		if (first === undefined) seen.set(`${kind} ${value}`, at.position(path));
		else faults.push(fault(at.position, path, `${value} is taken already, at ${first}`));
	};
	for (const located of articles) {
		const { id, sourceFile, figures, statements } = located.article;
		once('id', id, located, ['id']);
		once('source', sourceFile, located, ['sourceFile']);
		figures.forEach((figure, index) => once('id', figure.id, located, ['figures', index, 'id']));
		statements.forEach((said, index) => once('id', said.id, located, ['statements', index, 'id']));
	}
	return faults;
}
