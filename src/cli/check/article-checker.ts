import type { Slice } from '../text-slices';
import {
	type CheckWith,
	claimWriter,
	jsonHead,
	judgedIn,
	noVerdicts,
	type VerdictCounts
} from './json-result';
import type { Article } from './read-article';

/** Signs after which a piece of a line ends: an article has one, a text of nothing but claims has many. */
const pieceLength = 1 << 20;

interface CheckedArticle {
	/** One line of JSON. As a whole, that of a long text would be too long for one string. */
	readonly pieces: Iterable<string>;
	/** Complete when the last piece was taken. */
	readonly counts: VerdictCounts;
}

/** Checks one article after the other; `number` is that of its line. */
export function articleChecker(work: CheckWith) {
	const writeClaim = claimWriter(work);

	function* pieces(article: Article, number: number, counts: VerdictCounts): Generator<string> {
		const { text, date, fields } = article;
		const ofArticle = { ...work, articleDate: date ?? work.articleDate };
		const whole: Slice = { text, offset: 0, line: 1, column: 1, bytes: 0 };
		const head = JSON.stringify(jsonHead(ofArticle, text.length)).slice(1, -1);
		let piece = `{"line":${number},"article":${fields},${head},"claims":[`;
		let claims = 0;
		for (const judged of judgedIn(whole, ofArticle, counts)) {
			if (claims++ > 0) piece += ',';
			piece += JSON.stringify(writeClaim(judged, whole, claims));
			if (piece.length < pieceLength) continue;
			yield piece;
			piece = '';
		}
		yield `${piece}],"counts":${JSON.stringify(counts)}}\n`;
	}

	return (article: Article, number: number): CheckedArticle => {
		const counts = noVerdicts();
		return { pieces: pieces(article, number, counts), counts };
	};
}
