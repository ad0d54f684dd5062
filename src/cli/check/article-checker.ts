import {
	type CheckWith,
	claimWriter,
	jsonHead,
	judgedIn,
	noVerdicts,
	type VerdictCounts
} from './json-result';
import type { Article } from './read-article';

/** Checks one article after the other, each as the JSON of one line; `number` is that of its line. */
export function articleChecker(work: CheckWith) {
	const writeClaim = claimWriter(work);
	return (
		{ text, date, fields }: Article,
		number: number
	): { json: string; counts: VerdictCounts } => {
		const counts = noVerdicts();
		const ofArticle = { ...work, articleDate: date ?? work.articleDate };
		const whole = { text, offset: 0, line: 1, column: 1, bytes: 0 };
		const claims = [...judgedIn(whole, ofArticle, counts)].map((judged, index) =>
			JSON.stringify(writeClaim(judged, whole, index + 1))
		);
		const head = JSON.stringify(jsonHead(ofArticle, text.length, counts)).slice(1, -1);
		const json = `{"line":${number},"article":${fields},${head},"claims":[${claims.join(',')}]}`;
		return { json, counts };
	};
}
