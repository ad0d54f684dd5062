import { claimOfFigure } from '../claims/claim-of-figure';
import { correct } from '../claims/correct';
import { judge } from '../claims/judge';
import type { CheckLink } from '../formats/claim-link';
import type { Claim, Correction } from '../model/claim';
import type { Figure } from '../model/figure';
import type { ClaimFacts, Judgement } from '../model/judgement';
import { claimKeys } from './check/claim-keys';
import { linkedSentence } from './check/linked-sentence';
import type { Reader } from './check/load-reader';
import { TextChecker } from './check/text-checker';

/** The most of a text that is checked, in UTF-16 code units. */
export const mostCharacters = 200_000;

/** How long typing has to rest before the text is checked, in ms. */
const rest = 150;

/** A claim on the page, with its verdict as corrected. */
export interface CheckedClaim {
	/** Stays the same while the text is edited elsewhere. */
	readonly key: string;
	readonly judgement: Judgement;
	/** What the claim's spans are offsets of. */
	readonly text: string;
	readonly correction: Correction | null;
	/** Of an article's claim: its figure. */
	readonly figure: Figure | null;
}

/** What a link to one claim holds, but for the data's own mark. */
type LinkedClaim = Omit<CheckLink, 'dataHash'>;

/** What a room works with: one of `checkText` and `load`. */
interface Means {
	/** Starts the worker that long texts are checked in. */
	readonly launch?: () => Worker;
	/** The facts with what only texts speak of, for when the first is checked. */
	readonly forTexts?: (facts: ClaimFacts) => ClaimFacts;
	readonly checkText?: Reader['checkText'];
	/** What texts are checked with, and what is known of other days: the first check waits for it. */
	readonly load?: (facts: ClaimFacts) => Promise<Reader>;
}

interface Read {
	readonly text: string;
	readonly judgements: readonly Judgement[];
	readonly keys: readonly string[];
}

const nothing: Read = { text: '', judgements: [], keys: [] };

/** A text, its claims with their verdicts, and what was put right by hand. */
export class CheckRoom {
	#facts: ClaimFacts = $state.raw()!;
	readonly #checker: TextChecker;
	text = $state('');
	/** The day that the text is of, ISO; null: not given. */
	articleDate = $state<string | null>(null);
	#read = $state.raw<Read>(nothing);
	#corrections = $state.raw<ReadonlyMap<string, Correction>>(new Map());
	/** Key of the claim whose working is open. */
	chosen = $state<string | null>(null);
	/** Whether the last text has not been checked yet. */
	busy = $state(false);
	/** Whether the last text could not be checked. */
	failed = $state(false);
	/** Judges the text's claims by ground of the reader's own; null: they are judged by our map. */
	judgeOwn = $state.raw<((claim: Claim, facts: ClaimFacts) => Judgement) | null>(null);
	/** A linked claim that waits to be read. */
	#wanted: LinkedClaim | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What texts are checked with: from when it is asked for, and until it is there. */
	#reader: 'unasked' | 'asked' | 'there';
	#checkText: Reader['checkText'] | undefined;
	readonly #load: () => Promise<void>;
	#isClosed = false;

	/** In the order of the text. */
	readonly claims: readonly CheckedClaim[] = $derived.by(() => {
		const { judgements, keys, text } = this.#read;
		const before = this.#shown;
		this.#shown = judgements.map((judgement, index) => {
			const now = this.#corrected(keys[index]!, judgement, text, null);
			return before[index] && isSame(before[index], now) ? before[index] : now;
		});
		return this.#shown;
	});
	/** The claims as they were last: what has not changed is not drawn anew. */
	#shown: readonly CheckedClaim[] = [];
	readonly #articleFacts: ClaimFacts;
	/** Judged when they are first asked for. */
	readonly #ofArticles = $derived.by(() => {
		const facts = this.#articleFacts;
		return facts.reported.flatMap((id) => {
			const figure = facts.figures[id];
			const claim = figure ? claimOfFigure(figure, facts) : null;
			return figure && claim ? [{ figure, judgement: ofArticle(judge(claim, facts), figure) }] : [];
		});
	});
	/** What the dossier's articles report, as claims; figures that make no claim are left out. */
	readonly articleClaims: readonly CheckedClaim[] = $derived.by(() =>
		this.#ofArticles.map(({ figure, judgement }) => {
			const { receipt } = figure;
			const text = receipt.type === 'article' ? receipt.evidence : '';
			return this.#corrected(articleKey(figure.id), judgement, text, figure);
		})
	);

	/** @param facts of the articles' claims */
	constructor(facts: ClaimFacts, { launch, forTexts, checkText, load }: Means) {
		this.#facts = this.#articleFacts = facts;
		this.#checkText = checkText;
		this.#reader = load ? 'unasked' : 'there';
		this.#load = async () => {
			this.#reader = 'asked';
			try {
				const reader = await load!(this.#facts);
				this.#facts = reader.facts;
				this.#checkText = reader.checkText;
				this.#reader = 'there';
			} catch (error) {
				console.error(error);
				// The next text asks again.
				this.#reader = 'unasked';
				return this.#fail();
			}
			if (!this.#isClosed) this.#check();
		};
		let isForTexts = false;
		this.#checker = new TextChecker(
			() => {
				if (!isForTexts && forTexts) this.#facts = forTexts(this.#facts);
				isForTexts = true;
				return this.#facts;
			},
			({ text, articleDate }, all) => this.#checkText!(text, all, { articleDate }),
			({ text }, judgements) => this.#take(text, judgements),
			() => this.#fail(),
			launch
		);
	}

	/** What the claims are judged by. */
	get facts(): ClaimFacts {
		return this.#facts;
	}
	/** The text that the claims were read in: for a moment, an earlier one than `text`. */
	get checkedText(): string {
		return this.#read.text;
	}
	/** What was put right, by the claims' keys. */
	get corrections(): ReadonlyMap<string, Correction> {
		return this.#corrections;
	}
	get isCut(): boolean {
		return this.text.length > mostCharacters;
	}

	/** The text while it is typed: it is checked when typing rests. */
	write(text: string): void {
		this.text = text;
		this.#wanted = null;
		this.#later();
	}

	/** A whole text: it is checked at once. */
	open(text: string): void {
		this.text = text;
		this.#wanted = null;
		this.chosen = null;
		this.#check();
	}

	/** A text as it was left, with what was put right in it. */
	reopen(
		text: string,
		articleDate: string | null,
		corrections: ReadonlyMap<string, Correction>,
		chosen: string | null
	): void {
		this.#corrections = corrections;
		this.articleDate = articleDate;
		this.open(text);
		this.chosen = chosen;
	}

	clear(): void {
		this.#corrections = new Map();
		this.articleDate = null;
		this.open('');
	}

	/** ISO date, or null; anything else counts as null. */
	date(articleDate: string | null): void {
		this.articleDate = articleDate && /^\d{4}-\d\d-\d\d$/.test(articleDate) ? articleDate : null;
		this.#later();
	}

	/** The claim of a link: its sentence becomes the text, and it is chosen. */
	openLinked(link: LinkedClaim): void {
		this.#corrections = new Map();
		this.articleDate = link.articleDate;
		this.open(link.sentence);
		this.#wanted = link;
		this.#choose();
	}

	/** The claim that an article's figure makes; false where it makes none. */
	chooseFigure(id: string): boolean {
		const key = articleKey(id);
		if (!this.articleClaims.some((claim) => claim.key === key)) return false;
		this.chosen = key;
		return true;
	}

	/** Put right how a claim was read; null: as it was read. */
	correct(key: string, correction: Correction | null): void {
		const corrections = new Map(this.#corrections);
		if (this.#reader === 'unasked') void this.#load();
		if (correction && Object.keys(correction).length > 0) corrections.set(key, correction);
		else corrections.delete(key);
		this.#corrections = corrections;
	}

	/** What a link to a claim of the text has to hold. */
	linked({ judgement, correction }: CheckedClaim): LinkedClaim {
		const { text, judgements } = this.#read;
		const { articleDate, facts } = this;
		const { id } = judgement.claim;
		const { claim } = judgements.find((one) => one.claim.id === id) ?? judgement;
		const read = (part: string) =>
			this.#checkText!(part, facts, { articleDate }).map((one) => one.claim);
		return { ...linkedSentence(text, claim, read), articleDate, correction };
	}

	/** End the worker, and what is still to come. */
	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		this.#checker.close();
	}

	#later(): void {
		this.busy = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#check(), rest);
	}

	#check(): void {
		clearTimeout(this.#timer);
		this.busy = true;
		if (this.#reader === 'unasked' && this.text !== '') void this.#load();
		if (this.#reader === 'asked') return;
		this.#checker.check({
			text: this.text.slice(0, mostCharacters),
			articleDate: this.articleDate
		});
	}

	#fail(): void {
		this.busy = false;
		this.#read = nothing;
		this.failed = true;
	}

	#take(text: string, judgements: readonly Judgement[]): void {
		this.busy = false;
		this.failed = false;
		const keys = claimKeys(
			text,
			judgements.map(({ claim }) => claim)
		);
		this.#read = { text, judgements, keys };
		this.#choose();
	}

	/** The linked claim, once it is read; else a text's only claim. */
	#choose(): void {
		const { keys, text } = this.#read;
		const link = this.#wanted;
		if (link && text === link.sentence) {
			this.#wanted = null;
			const key = keys[link.index];
			if (key === undefined) return;
			this.chosen = key;
			if (link.correction) this.correct(key, link.correction);
		} else if (this.chosen === null && keys.length === 1) this.chosen = keys[0]!;
	}

	#corrected(key: string, judgement: Judgement, text: string, figure: Figure | null): CheckedClaim {
		const correction = this.#corrections.get(key) ?? null;
		const claim = correction ? correct(judgement.claim, correction) : judgement.claim;
		if (this.judgeOwn && !figure)
			return { key, judgement: this.judgeOwn(claim, this.facts), text, correction, figure };
		const judged = correction ? ofArticle(judge(claim, this.facts), figure) : judgement;
		return { key, judgement: judged, text, correction, figure };
	}
}

/** Whether two claims, and the words around them, are the same. */
function isSame(a: CheckedClaim, b: CheckedClaim): boolean {
	if (a.key !== b.key || a.judgement !== b.judgement || a.correction !== b.correction) return false;
	const { start, end } = b.judgement.claim.sentence;
	return a.text.slice(start, end + 1) === b.text.slice(start, end + 1);
}

/** An article's claim keeps the article as its receipt: it is no text that somebody brought. */
function ofArticle(judgement: Judgement, figure: Figure | null): Judgement {
	if (!figure) return judgement;
	const { receipt } = figure;
	const figures = Object.entries(judgement.figures).map(
		([id, one]) => [id, one.receipt.type === 'text' ? { ...one, receipt } : one] as const
	);
	return { ...judgement, figures: Object.fromEntries(figures) };
}

function articleKey(figureId: string): string {
	return `figure ${figureId}`;
}
