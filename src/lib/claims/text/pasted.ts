import type { Span } from '../../model/claim';

/** What a stretch is replaced by; null leaves it as it is. */
type Rewrite = (found: RegExpMatchArray, text: string) => string | null;

/** A text under repair, that knows where each of its signs stood in the text as it was pasted. */
export class Pasted {
	text: string;
	readonly #pasted: string;
	/** Where each code unit began and ended as pasted; null while nothing has moved. */
	#places: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null = null;

	constructor(text: string) {
		this.text = this.#pasted = text;
	}

	/** Replace what a pattern finds, all of it in one pass. */
	rewrite(pattern: RegExp, write: Rewrite): void {
		const { text } = this;
		const parts: string[] = [];
		const edits: { readonly start: number; readonly end: number; readonly length: number }[] = [];
		let done = 0;
		for (const found of text.matchAll(pattern)) {
			const written = write(found, text);
			if (written === null || written === found[0]) continue;
			const start = found.index!;
			const end = start + found[0].length;
			parts.push(text.slice(done, start), written);
			if (written.length !== found[0].length) edits.push({ start, end, length: written.length });
			done = end;
		}
		if (parts.length === 0) return;
		parts.push(text.slice(done));
		this.text = parts.join('');
		if (edits.length > 0) this.#move(text.length, edits);
	}

	/** A stretch of the text under repair, as a stretch of the pasted one. */
	spanOf({ start, end }: Span): Span {
		if (!this.#places || end <= start) return { start, end };
		return { start: this.#places.starts[start]!, end: this.#places.ends[end - 1]! };
	}

	/** What stood there. */
	wordsAt({ start, end }: Span): string {
		return this.#pasted.slice(start, end);
	}

	#move(
		length: number,
		edits: readonly { readonly start: number; readonly end: number; readonly length: number }[]
	): void {
		const old = this.#places;
		const starts = new Uint32Array(this.text.length);
		const ends = new Uint32Array(this.text.length);
		let to = 0;
		const put = (from: number, end: number) => {
			starts[to] = old ? old.starts[from]! : from;
			ends[to++] = old ? old.ends[end - 1]! : end;
		};
		let from = 0;
		for (const edit of edits) {
			while (from < edit.start) put(from, ++from);
			for (let i = 0; i < edit.length; i++) {
				const at = Math.min(edit.start + i, edit.end - 1);
				put(at, i === edit.length - 1 ? edit.end : at + 1);
			}
			from = edit.end;
		}
		while (from < length) put(from, ++from);
		this.#places = { starts, ends };
	}
}
