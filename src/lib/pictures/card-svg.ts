import type { Verdict } from '../model/judgement';
import { element } from '../model/xml';
import type { CardFact, EvidenceCard } from '../words/evidence/evidence-card';
import { fileColours as colours, type Measure, pictureFile } from './picture-file';
import { textAt } from './text';
import { wrapLines } from './wrap-lines';

interface TextStyle {
	readonly size: number;
	readonly bold: boolean;
	readonly muted: boolean;
}

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
 * A card of evidence as an SVG file, as high as it has to be: the answer large, its working below.
 */
export function cardSvg(card: EvidenceCard, language: string, measure: Measure): string {
	const marks: string[] = [];
	let y = margin;

	/** Puts a text with its top at `top`; returns where it ends. */
	function put(text: string, x: number, top: number, room: number, style: TextStyle): number {
		const height = lineHeight(style);
		const lines = wrapLines(text, room, (part) => measure(part, style.size, style.bold));
		lines.forEach((line, index) => {
			const attributes = {
				fill: style.muted ? colours.muted : colours.ink,
				'font-size': style.size,
				'font-weight': style.bold ? 600 : 400
			};
			marks.push(textAt(x, top + index * height + style.size, line, attributes));
		});
		return top + lines.length * height;
	}
	function facts(list: readonly CardFact[], style: TextStyle) {
		for (const { name, text } of list) {
			const left = put(name, margin, y, nameWidth - gap, { ...style, muted: true });
			const right = put(text, margin + nameWidth, y, inner - nameWidth, style);
			y = Math.max(left, right) + 4;
		}
	}
	function block(x: number, top: number, width: number, height: number) {
		marks.push(element('rect', { x, y: top, width, height, fill: colours.rule }));
	}
	function heading(text: string) {
		y += gap;
		block(margin, y, inner, 1);
		y = put(text, margin, y + gap, inner, styles.bold) + 4;
	}

	y = put(card.title, margin, y, inner, styles.small) + gap;
	const top = y;
	y = put(card.quote, margin + 18, y, inner - 18, styles.quote);
	block(margin, top, 4, y - top);
	y += 20;
	marks.push(verdictSign(card.verdict, margin + 13, y + 13));
	y = put(card.verdictWord, margin + 38, y, inner - 38, styles.verdict) + 6;
	y = put(card.answer, margin, y, inner, styles.quote) + 4;
	heading(card.workingTitle);
	for (const line of card.working) y = put(line, margin, y, inner, styles.body) + 4;
	y += gap;
	block(margin, y, inner, 1);
	y += gap;
	const { name, text } = card.link;
	const short = text.length <= longestLink ? text : card.linkNote;
	facts([...card.foot, { name, text: short }], styles.small);
	return pictureFile(
		{
			width,
			height: Math.ceil(y + margin - 4),
			language,
			title: card.title,
			description: `${card.quote} ${card.verdictWord}. ${card.answer}`
		},
		marks
	);
}

/** Paths around 0, 0 in a ring of 12: told apart by their shapes alone. */
const signs: Readonly<Record<Verdict, string>> = {
	fits: 'M-5 0L-1.5 4L5.5 -4',
	close: 'M-6 -2.5q3 -3.5 6 0t6 0M-6 3.5q3 -3.5 6 0t6 0',
	depends: 'M0 6V0M0 0L-5 -5M0 0L5 -5',
	'does-not-fit': 'M-4 -4L4 4M4 -4L-4 4',
	'no-answer': 'M-5 0H5'
};

function verdictSign(verdict: Verdict, x: number, y: number): string {
	const line = {
		fill: 'none',
		stroke: colours.ink,
		'stroke-width': 2.5,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	};
	return element('g', { id: 'verdict', transform: `translate(${x} ${y})` }, [
		element('circle', { r: 12, ...line }),
		element('path', { d: signs[verdict], ...line })
	]);
}

function lineHeight({ size }: TextStyle): number {
	return Math.round(size * 1.4);
}
