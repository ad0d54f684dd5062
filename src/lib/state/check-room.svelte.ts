import { checkText } from '../claims/check-text';
import { claimOfFigure } from '../claims/claim-of-figure';
import { correct } from '../claims/correct';
import { judge } from '../claims/judge';
import type { CheckLink } from '../formats/claim-link';
import type { Correction } from '../model/claim';
import type { Figure } from '../model/figure';
import type { ClaimFacts, Judgement } from '../model/judgement';
import { claimKeys } from './check/claim-keys';
import { linkedSentence } from './check/linked-sentence';
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

interface Read {
	readonly text: string;
	readonly judgements: readonly Judgement[];
	readonly keys: readonly string[];
}

const nothing: Read = { text: '', judgements: [], keys: [] };

/** A text, its claims with their verdicts, and what was put right by hand. */
export class CheckRoom {
	readonly facts: ClaimFacts;
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
	/** A linked claim that waits to be read. */
	#wanted: LinkedClaim | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

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
	readonly #ofArticles: readonly { readonly figure: Figure; readonly judgement: Judgement }[];
	/** What the dossier's articles report, as claims; figures that make no claim are left out. */
	readonly articleClaims: readonly CheckedClaim[] = $derived.by(() =>
		this.#ofArticles.map(({ figure, judgement }) => {
			const { receipt } = figure;
			const text = receipt.type === 'article' ? receipt.evidence : '';
			return this.#corrected(articleKey(figure.id), judgement, text, figure);
		})
	);

	/** @param launch starts the worker that long texts are checked in */
	constructor(facts: ClaimFacts, launch?: () => Worker) {
		this.facts = facts;
		this.#ofArticles = facts.reported.flatMap((id) => {
			const figure = facts.figures[id];
			const claim = figure ? claimOfFigure(figure, facts) : null;
			return figure && claim ? [{ figure, judgement: ofArticle(judge(claim, facts), figure) }] : [];
		});
		this.#checker = new TextChecker(
			facts,
			({ text }, judgements) => this.#take(text, judgements),
			() => {
				this.busy = false;
				this.#read = nothing;
				this.failed = true;
			},
			launch
		);
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
		const read = (part: string) => checkText(part, facts, { articleDate }).map((one) => one.claim);
		return { ...linkedSentence(text, claim, read), articleDate, correction };
	}

	/** End the worker, and what is still to come. */
	close(): void {
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
		this.#checker.check({
			text: this.text.slice(0, mostCharacters),
			articleDate: this.articleDate
		});
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
		const judged = correction
			? ofArticle(judge(correct(judgement.claim, correction), this.facts), figure)
			: judgement;
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
