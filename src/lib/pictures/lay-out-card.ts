import type { Verdict } from '../model/judgement';
import type { CardFact, EvidenceCard } from '../words/evidence/evidence-card';
import { wrapLines } from './wrap-lines';

export interface TextStyle {
	readonly size: number;
	readonly bold: boolean;
	readonly muted: boolean;
}

/** What is drawn of a card, in units from its top left corner; texts by their baseline. */
export type CardMark =
	| ({
			readonly type: 'text';
			readonly x: number;
			readonly y: number;
			readonly text: string;
	  } & TextStyle)
	| { readonly type: 'rule'; readonly x: number; readonly y: number; readonly width: number }
	| { readonly type: 'bar'; readonly x: number; readonly y: number; readonly height: number }
	| { readonly type: 'verdict'; readonly x: number; readonly y: number; readonly verdict: Verdict };

export interface CardLayout {
	readonly width: number;
	readonly height: number;
	readonly marks: readonly CardMark[];
}

/** How wide a text of a style runs, in units. */
export type Measure = (text: string, style: TextStyle) => number;

const width = 760;
const margin = 32;
const inner = width - 2 * margin;
const nameWidth = 150;
const gap = 14;
/** In a picture nobody can follow a link, and few would copy one that is longer. */
const longestLink = 500;

const styles = {
	small: { size: 12, bold: false, muted: true },
	body: { size: 14, bold: false, muted: false },
	bold: { size: 14, bold: true, muted: false },
	quote: { size: 18, bold: false, muted: false },
	verdict: { size: 22, bold: true, muted: false }
} as const satisfies Record<string, TextStyle>;

/**
 * Where everything on the picture of a card stands. It is as high as it has to be.
 */
export function layOutCard(card: EvidenceCard, measure: Measure): CardLayout {
	const marks: CardMark[] = [];
	let y = margin;

	/** Puts a text with its top at `top`; returns where it ends. */
	function put(text: string, x: number, top: number, room: number, style: TextStyle): number {
		const height = lineHeight(style);
		const lines = wrapLines(text, room, (part) => measure(part, style));
		lines.forEach((line, index) =>
			marks.push({ type: 'text', x, y: top + index * height + style.size, text: line, ...style })
		);
		return top + lines.length * height;
	}
	function facts(list: readonly CardFact[], style: TextStyle) {
		for (const { name, text } of list) {
			const left = put(name, margin, y, nameWidth - gap, { ...style, muted: true });
			const right = put(text, margin + nameWidth, y, inner - nameWidth, style);
			y = Math.max(left, right) + 4;
		}
	}
	function heading(text: string) {
		y += gap;
		marks.push({ type: 'rule', x: margin, y, width: inner });
		y = put(text, margin, y + gap, inner, styles.bold) + 4;
	}

	y = put(card.title, margin, y, inner, styles.small) + gap;
	const top = y;
	y = put(card.quote, margin + 18, y, inner - 18, styles.quote);
	marks.push({ type: 'bar', x: margin, y: top, height: y - top });
	y += 20;
	marks.push({ type: 'verdict', x: margin + 13, y: y + 13, verdict: card.verdict });
	y = put(card.verdictWord, margin + 38, y, inner - 38, styles.verdict) + 6;
	y = put(card.answer, margin, y, inner, styles.quote) + 4;
	heading(card.workingTitle);
	for (const line of card.working) y = put(line, margin, y, inner, styles.body) + 4;
	y += gap;
	marks.push({ type: 'rule', x: margin, y, width: inner });
	y += gap;
	const { name, text } = card.link;
	const short = text.length <= longestLink ? text : card.linkNote;
	facts([...card.foot, { name, text: short }], styles.small);
	return { width, height: Math.ceil(y + margin - 4), marks };
}

function lineHeight({ size }: TextStyle): number {
	return Math.round(size * 1.4);
}
