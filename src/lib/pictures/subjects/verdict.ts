import type { Verdict } from '../../model/judgement';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { type Column, columnOf } from '../column';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';

/** Pictures narrower than this, in letters of running text, have the working below the answer. */
const narrow = 44;

/** What was claimed, the verdict on it, and how that was worked out. */
export function verdictPicture(cardIn: (display: Display) => EvidenceCard): DrawPicture {
	return drawSubject((display) => {
		const card = cardIn(display);
		const { title, quote, verdictWord, answer, foot } = card;
		const body: Subject['body'] = (pen, room) => drawBody(card, pen, room);
		return {
			title,
			alt: `${title}. ${quote} ${verdictWord}. ${answer}`,
			notes: foot.map(({ name, text }) => `${name}: ${text}`),
			body
		};
	});
}

/** How large the answer may be, in sizes of running text: as large as its working is high. */
const answerScales = [1.9, 1.6, 1.35, 1.1];

function drawBody(card: EvidenceCard, pen: Pen, { width }: Room): Body {
	const isNarrow = width < narrow * pen.size;
	const gap = 2 * pen.size;
	const room = isNarrow ? width : (width - gap) / 2;
	const working = columnOf(pen, room);
	working.put(card.workingTitle, { bold: true });
	for (const line of card.working) {
		working.space(0.25);
		working.put(line, { scale: 0.85 });
	}
	const answers = answerScales.map((scale) => answerColumn(card, pen, room, scale));
	const fits = answers.find(({ bottom }) => !isNarrow && bottom <= working.bottom);
	const answer = fits ?? answers.at(-1)!;
	const [x, y] = isNarrow ? [0, answer.bottom + pen.size] : [room + gap, 0];
	return {
		marks: [...answer.marks, moved(working.marks, x, y)],
		height: Math.max(answer.bottom, y + working.bottom)
	};
}

/** What was said, and the verdict on it. */
function answerColumn(card: EvidenceCard, pen: Pen, room: number, scale: number): Column {
	const answer = columnOf(pen, room);
	const indent = 0.8 * scale * pen.size;
	const said = pen.write(card.quote, { x: indent, top: 0, room: room - indent }, { scale });
	const rule = { width: short(0.2 * pen.size), height: short(said.bottom) };
	answer.add(element('rect', { ...rule, fill: pen.colour('rule') }), ...said.marks);
	answer.space(said.bottom / pen.size + 1);
	const sign = 1.5 * scale * pen.size;
	const beside = { x: 1.3 * sign, top: answer.bottom, room: room - 1.3 * sign };
	const word = pen.write(card.verdictWord, beside, { scale: 1.25 * scale, bold: true });
	answer.add(verdictSign(card.verdict, sign, answer.bottom, pen), ...word.marks);
	answer.space(Math.max(sign, word.bottom - answer.bottom) / pen.size + 0.4);
	answer.put(card.answer, { scale });
	return answer;
}

/** Paths around 0, 0 in a ring of 12: told apart by their shapes alone. */
const signs: Readonly<Record<Verdict, string>> = {
	fits: 'M-5 0L-1.5 4L5.5 -4',
	close: 'M-6 -2.5q3 -3.5 6 0t6 0M-6 3.5q3 -3.5 6 0t6 0',
	depends: 'M0 6V0M0 0L-5 -5M0 0L5 -5',
	'does-not-fit': 'M-4 -4L4 4M4 -4L-4 4',
	'no-answer': 'M-5 0H5'
};

function verdictSign(verdict: Verdict, size: number, top: number, pen: Pen): string {
	const line = {
		fill: 'none',
		stroke: pen.colour('ink'),
		'stroke-width': 2.5,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	};
	const marks = [
		element('circle', { r: 12, ...line }),
		element('path', { d: signs[verdict], ...line })
	];
	return moved(marks, size / 2, top + size / 2, size / 26);
}
