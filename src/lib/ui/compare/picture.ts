import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Holder } from '../../model/holder';
import { formatDate } from '../../words/format-date';
import { say } from '../../words/figure-words';
import { type Display, formatFigure } from '../../words/format-figure';
import type { CompareItem } from '../../model/comparison';
import type { Inset, OneScale, Placed } from '../../pictures/one-scale';
import { insetLabels, sheetLabels } from '../../pictures/sheet-labels';

/** Pixels per drawing unit: enough for a slide. */
const pixels = 3;
const margin = 24;
const font = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";
/** The colours of the light theme: a picture is shown on pages of others. */
const colours = { paper: '#ffffff', ink: '#1d1f21', ink2: '#565b60', edge: '#85888b' };
const hues: Record<Holder, string> = { RU: '#8a4f7d', UA: '#2b7a78' };

/**
 * The shapes at one scale with their legend, date and sources, as a PNG. Null where the browser gives
 * no canvas to draw on.
 */
export async function comparisonPicture(
	sheet: OneScale,
	items: readonly CompareItem[],
	dossier: Pick<Dossier, 'asOf' | 'dataHash'>,
	display: Display
): Promise<Blob | null> {
	await document.fonts.ready;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return null;
	const locale = { locale: display.language };
	const date = formatDate(dossier.asOf, display.language);
	const foot = [
		m.compare_scale_note({}, locale),
		m.compare_export_as_of({ date }, locale),
		m.compare_export_source({ hash: dossier.dataHash }, locale)
	];
	const legend = items.map((item) => ({
		item,
		lines: wrapped(
			context,
			`${say(item.name, display.language)}: ${formatFigure(item.figure, display)}`,
			sheet.width - 30,
			14
		)
	}));
	const footLines = foot.flatMap((text) => wrapped(context, text, sheet.width, 11));
	const legendHeight = legend.reduce((sum, { lines }) => sum + 19 * lines.length + 4, 0);
	const width = sheet.width + 2 * margin;
	const height =
		sheet.height + legendHeight + 15 * footLines.length + 2 * margin + 40; /* title, gaps */
	canvas.width = width * pixels;
	canvas.height = height * pixels;
	context.scale(pixels, pixels);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, width, height);
	context.translate(margin, margin);
	for (const shape of sheet.shapes) {
		const item = items.find(({ key }) => key === shape.key);
		if (item) drawShape(context, shape, item, sheet, display);
	}
	drawFoot(context, sheet, display);
	let y = sheet.height + 32;
	for (const { item, lines } of legend) {
		text(context, item.letter, 0, y, 14, { bold: true });
		for (const line of lines) {
			text(context, line, 24, y, 14);
			y += 19;
		}
		y += 4;
	}
	y += 8;
	for (const line of footLines) {
		text(context, line, 0, y, 11, { colour: colours.ink2 });
		y += 15;
	}
	return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function drawShape(
	context: CanvasRenderingContext2D,
	shape: Placed,
	item: CompareItem,
	sheet: OneScale,
	display: Display
): void {
	if (!item.outline) return;
	const { width, height } = item.outline;
	ground(context, item, shape.x, shape.y, 1 / sheet.kmPerUnit);
	const { inset } = shape;
	if (inset) {
		drawInset(context, shape, inset, sheet, display);
		const scale = inset.times / sheet.kmPerUnit;
		ground(context, item, inset.x - (width * scale) / 2, inset.y - (height * scale) / 2, scale);
	}
	text(context, item.letter, shape.label.x, shape.label.y, 15, { bold: true, align: 'center' });
}

function ground(
	context: CanvasRenderingContext2D,
	item: CompareItem,
	x: number,
	y: number,
	scale: number
): void {
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	const path = new Path2D(item.outline!.d);
	context.fillStyle = item.holder ? hues[item.holder] : colours.ink2;
	context.globalAlpha = item.plain ? 0.35 : 1;
	context.fill(path, 'evenodd');
	if (item.plain) {
		context.globalAlpha = 1;
		context.strokeStyle = colours.ink2;
		context.lineWidth = 1.5 / scale;
		context.setLineDash([5 / scale, 4 / scale]);
		context.stroke(path);
	}
	context.restore();
}

function drawInset(
	context: CanvasRenderingContext2D,
	shape: Placed,
	{ x, y, radius, ring, bar, ...inset }: Inset,
	sheet: OneScale,
	display: Display
): void {
	const words = insetLabels(sheet, { x, y, radius, ring, bar, ...inset }, display);
	const middle = shape.x + shape.width / 2;
	context.strokeStyle = colours.edge;
	context.lineWidth = 1;
	for (const [cx, r] of [
		[middle, ring],
		[x, radius]
	] as const) {
		context.beginPath();
		context.arc(cx, y, r, 0, 2 * Math.PI);
		context.stroke();
	}
	line(context, [middle + ring, y], [x - radius, y]);
	const centre = bar.x + bar.width / 2;
	text(context, words.times, centre, y + radius + 16, 12.5, {
		align: 'center',
		colour: colours.ink2
	});
	scale(context, centre - (words.bar.length + 46) / 2, bar.y, words.bar);
}

function drawFoot(context: CanvasRenderingContext2D, sheet: OneScale, display: Display): void {
	const { bar, square } = sheetLabels(sheet, display);
	scale(context, 1, sheet.foot - 6, bar);
	const x = sheet.width / 2 + 24;
	context.strokeRect(x, sheet.foot - 6 - square.side, square.side, square.side);
	text(context, square.label, x + square.side + 7, sheet.foot - 5, 12.5, { colour: colours.ink2 });
}

function scale(
	context: CanvasRenderingContext2D,
	x: number,
	y: number,
	{ length, label }: { length: number; label: string }
): void {
	context.strokeStyle = colours.ink2;
	line(context, [x, y - 6], [x, y], [x + length, y], [x + length, y - 6]);
	text(context, label, x + length + 6, y + 1, 12.5, { colour: colours.ink2 });
}

function line(context: CanvasRenderingContext2D, ...points: [number, number][]): void {
	context.beginPath();
	points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
	context.stroke();
}

function text(
	context: CanvasRenderingContext2D,
	words: string,
	x: number,
	y: number,
	size: number,
	{ bold = false, align = 'left' as CanvasTextAlign, colour = colours.ink } = {}
): void {
	context.font = `${bold ? 600 : 400} ${size}px ${font}`;
	context.textAlign = align;
	context.fillStyle = colour;
	context.fillText(words, x, y);
}

/** A text in lines that fit. */
function wrapped(
	context: CanvasRenderingContext2D,
	words: string,
	width: number,
	size: number
): string[] {
	context.font = `400 ${size}px ${font}`;
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && context.measureText(longer).width <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
