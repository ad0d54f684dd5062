import { element, escapeXml } from '../model/xml';
import type { DrawPicture, PictureRequest } from './picture';
import { textAt } from './text';
import { wrapLines } from './wrap-lines';

export interface CardRow {
	/** The number, with its unit. */
	readonly number: string;
	/** What it is, and whose. */
	readonly label: string;
}

/** Figures as a picture of their own: what each is, and its number, one below the other. */
export interface FigureCard {
	readonly language: string;
	readonly title: string;
	readonly rows: readonly CardRow[];
	/** Day, sources and version, a line each. */
	readonly notes: readonly string[];
	readonly alt: string;
}

const colours = {
	light: { paper: '#ffffff', ink: '#1b2124', muted: '#565f64', rule: '#c9cdcf' },
	dark: { paper: '#16191b', ink: '#e8eaeb', muted: '#a3abb0', rule: '#454c50' }
} as const;
type Colour = keyof typeof colours.light;

/** Of the typeface's letters, in ems, with some to spare: so that nothing is cut where it is narrower. */
const letterWidth = { 400: 0.54, 600: 0.57 } as const;

/** Draws the card in any size: its letters grow with the picture, and shrink until all of it fits. */
export function figureCard(card: FigureCard): DrawPicture {
	return (request) => {
		const { width, height } = request;
		let size = Math.max(12, Math.min(28, width / 34));
		let drawn = draw(card, request, size);
		while (height !== null && drawn.height > height && size > 7) {
			size *= 0.94;
			drawn = draw(card, request, size);
		}
		const high = height ?? Math.ceil(drawn.height);
		const { title, alt } = card;
		return { svg: file(card, request, high, drawn.marks), width, height: high, title, alt };
	};
}

function draw(card: FigureCard, request: PictureRequest, size: number) {
	const paint = painter(request);
	const margin = size * 1.2;
	const room = request.width - 2 * margin;
	const marks: string[] = [];
	let y = margin;
	const put = (text: string, scale: number, weight: 400 | 600, colour: Colour) => {
		const letters = size * scale;
		const measure = (part: string) => part.length * letters * letterWidth[weight];
		for (const line of wrapLines(text, room, measure)) {
			const style = { 'font-size': round(letters), 'font-weight': weight, fill: paint(colour) };
			marks.push(textAt(round(margin), round(y + letters), line, style));
			y += letters * 1.32;
		}
	};
	put(card.title, 1.45, 600, 'ink');
	y += size * 0.5;
	for (const { number, label } of card.rows) {
		const line = { x: round(margin), y: round(y), width: round(room), height: 1 };
		marks.push(element('rect', { ...line, fill: paint('rule') }));
		y += size * 0.4;
		put(number, 1.3, 600, 'ink');
		put(label, 0.9, 400, 'muted');
		y += size * 0.5;
	}
	for (const note of [...card.notes, request.address].filter(Boolean))
		put(note, 0.75, 400, 'muted');
	return { marks, height: y + margin * 0.6 };
}

const painter =
	({ theme }: PictureRequest) =>
	(colour: Colour) =>
		theme === 'auto' ? `var(--card-${colour})` : colours[theme][colour];

function file(card: FigureCard, request: PictureRequest, height: number, marks: string[]): string {
	const { width, theme, letters } = request;
	const variables = (of: 'light' | 'dark') =>
		`svg{${Object.entries(colours[of])
			.map(([name, value]) => `--card-${name}:${value}`)
			.join(';')}}`;
	const both = `${variables('light')}@media (prefers-color-scheme:dark){${variables('dark')}}`;
	const style = `${letters}${theme === 'auto' ? both : ''}`;
	const paper = { width, height, fill: painter(request)('paper') };
	const shape = { width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': card.language };
	const family = "'IBM Plex Sans', system-ui, sans-serif";
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'font-family': family, ...shape },
		[
			element('title', {}, escapeXml(card.title)),
			element('desc', {}, escapeXml(card.alt)),
			...(style ? [element('style', {}, style)] : []),
			element('rect', paper),
			...marks
		]
	);
}

const round = (value: number) => Number(value.toFixed(1));
