import { type Side, sides } from '../../model/swap';
import { element } from '../../model/xml';
import { picture, type PictureOptions, type PictureSide, sideColour } from './content';
import { disc } from './markers';
import { shorten, textAt, textWidth, wrap } from '../text';

const left = picture.mapWidth + 36;
const right = picture.width - 36;
const width = right - left;

const sizes = {
	title: 26,
	subtitle: 18,
	summary: 15,
	side: 19,
	row: 15,
	small: 13,
	notes: 12
} as const;
const rowHeight = 30;

/** The right of the picture: the swap in words, and its ledger. */
export function drawLedger(options: PictureOptions): string[] {
	const { words, colours } = options;
	const notes = words.notes.flatMap((note) => wrap(note, width, sizes.notes));
	const notesTop = picture.height - 26 - notes.length * 16;
	const title = wrap(words.title, width, sizes.title, true, 4);
	const subtitle =
		words.subtitle === '' ? [] : wrap(words.subtitle, width, sizes.subtitle, true, 4);
	const balance = words.balance.flatMap((text) => wrap(text, width, sizes.row, false, 2));
	const heads = title.length * 32 + subtitle.length * 24;
	const least = heads + sides.length * (sideHeight + rowHeight) + balance.length * 22;
	// What is left over after a row for each side goes to the summary first, and then to more rows.
	const summaryLines = Math.max(0, Math.min(18, Math.floor((notesTop - 90 - least) / 21)));
	const summary =
		summaryLines === 0 ? [] : wrap(words.summary, width, sizes.summary, false, summaryLines);
	const fixed = least - sides.length * rowHeight + summary.length * 21;
	const rows = shareRows(
		sides.map((side) => Math.max(1, words.sides[side].parcels.length)),
		Math.floor((notesTop - 75 - fixed) / rowHeight)
	);
	const out: string[] = [];
	let y = 52;
	const text = (content: string, size: number, step: number, more = {}) => {
		out.push(textAt(left, y, content, { fill: colours.ink, 'font-size': size, ...more }));
		y += step;
	};
	for (const line of title) text(line, sizes.title, 32, { 'font-weight': 700 });
	for (const line of subtitle) text(line, sizes.subtitle, 24, { 'font-weight': 600 });
	for (const line of summary) text(line, sizes.summary, 21);
	y += 20;
	sides.forEach((side, index) => {
		out.push(...drawSide(options, side, y, rows[index]!));
		y +=
			sideHeight +
			Math.min(rows[index]!, Math.max(1, words.sides[side].parcels.length)) * rowHeight;
	});
	for (const line of balance) text(line, sizes.row, 22, { 'font-weight': 600 });
	out.push(rule(notesTop - 20, colours.regionBorder));
	y = notesTop;
	for (const line of notes) text(line, sizes.notes, 16, { fill: colours.mutedInk });
	return out;
}

/** Heading, the line under it and the sum, without the parcels. */
const sideHeight = 96;

function drawSide(options: PictureOptions, side: Side, top: number, rows: number): string[] {
	const { words, colours, holders } = options;
	const { title, change, parcels, none, total }: PictureSide = words.sides[side];
	const ink = { fill: colours.ink };
	const muted = { fill: colours.mutedInk, 'font-size': sizes.small };
	const out = [
		textAt(left, top, shorten(title, width, sizes.side, true), {
			...ink,
			'font-size': sizes.side,
			'font-weight': 700
		}),
		textAt(left, top + 20, shorten(change, width, sizes.small), muted)
	];
	const shown = parcels.length <= rows ? parcels : parcels.slice(0, rows - 1);
	let y = top + 46;
	for (const { number, name, area } of shown) {
		out.push(...disc(left + 13, y - 5, number, side, sideColour(side, holders, colours), colours));
		out.push(...entry(left + 36, y, name, area, { ...ink, 'font-size': sizes.row }));
		y += rowHeight;
	}
	if (shown.length < Math.max(1, parcels.length)) {
		const rest = parcels.length === 0 ? none : words.more(parcels.length - shown.length);
		out.push(
			textAt(left, y, shorten(rest, width, sizes.row), { ...muted, 'font-size': sizes.row })
		);
		y += rowHeight;
	}
	if (total) {
		out.push(rule(y - 17, colours.regionBorder));
		const bold = { ...ink, 'font-size': sizes.row, 'font-weight': 700 };
		out.push(...entry(left, y + 3, total.label, total.area, bold));
	}
	return out;
}

/** A name at the left, its area at the right, and never one over the other. */
function entry(
	x: number,
	y: number,
	name: string,
	area: string,
	style: Record<string, string | number>
) {
	const room = right - x - textWidth(area, sizes.row, true) - 16;
	return [
		textAt(x, y, shorten(name, room, sizes.row, 'font-weight' in style), style),
		textAt(right, y, area, { ...style, 'text-anchor': 'end' })
	];
}

function rule(y: number, stroke: string): string {
	return element('path', { d: `M${left} ${y}H${right}`, stroke, 'stroke-width': 1 });
}

/** How many rows each list gets, of so many together: all it needs, or what the others leave of half. */
function shareRows(needs: readonly number[], together: number): number[] {
	const room = Math.max(together, needs.length);
	const half = Math.floor(room / 2);
	const [first, second] = needs as [number, number];
	if (first <= half) return [first, Math.min(second, room - first)];
	if (second <= half) return [Math.min(first, room - second), second];
	return [room - half, half];
}
