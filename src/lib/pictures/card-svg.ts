import type { Verdict } from '../model/judgement';
import { element } from '../model/xml';
import type { CardFact, CardRow, CardTable, EvidenceCard } from '../words/evidence/evidence-card';
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
/** The columns of a table, as shares of its width. */
const columns: readonly (readonly [keyof CardRow, number])[] = [
	['reading', 0.42],
	['claimed', 0.16],
	['against', 0.27],
	['outcome', 0.15]
];
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
 * A card of evidence as an SVG file, as high as it has to be; which readings fit stands in its tables
 * and is not said twice.
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
	function rowOf(row: CardRow, style: TextStyle) {
		let x = margin;
		const ends = columns.map(([key, share]) => {
			const end = put(row[key], x, y, share * inner - gap, style);
			x += share * inner;
			return end;
		});
		y = Math.max(y, ...ends) + 6;
	}
	function table({ title, rows }: CardTable) {
		heading(title);
		rowOf(card.columns, styles.small);
		for (const row of rows) rowOf(row, { ...styles.body, size: 13 });
	}

	y = put(card.title, margin, y, inner, styles.small) + gap;
	const top = y;
	y = put(card.quote, margin + 18, y, inner - 18, styles.quote);
	block(margin, top, 4, y - top);
	y += 20;
	marks.push(verdictSign(card.verdict, margin + 13, y + 13));
	y = put(card.verdictWord, margin + 38, y, inner - 38, styles.verdict) + 6;
	for (const reason of card.reasons) y = put(reason, margin, y, inner, styles.body) + 4;
	heading(card.readTitle);
	facts(card.read, styles.body);
	card.tables.forEach(table);
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
			description: `${card.quote} ${card.verdictWord}`
		},
		marks
	);
}

/** A sign in a ring, told apart by its shape alone: a tick, a cross, a question mark. */
function verdictSign(verdict: Verdict, x: number, y: number): string {
	const line = {
		fill: 'none',
		stroke: colours.ink,
		'stroke-width': 2.5,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	};
	const style = { fill: colours.ink, 'font-size': 16, 'font-weight': 600, 'text-anchor': 'middle' };
	const tick = 'M-5 0L-1.5 4L5.5 -4';
	const cross = 'M-4 -4L4 4M4 -4L-4 4';
	return element('g', { id: 'verdict', transform: `translate(${x} ${y})` }, [
		element('circle', { r: 12, ...line }),
		verdict === 'cannot-tell'
			? textAt(0, 6, '?', style)
			: element('path', { d: verdict === 'consistent' ? tick : cross, ...line })
	]);
}

function lineHeight({ size }: TextStyle): number {
	return Math.round(size * 1.4);
}
