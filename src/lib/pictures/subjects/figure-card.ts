import { element } from '../../model/xml';
import { drawSubject } from '../draw-subject';
import { short } from '../pen';
import type { DrawPicture } from '../picture';

/** Figures as a picture of their own, in finished texts of one language. */
interface FigureCard {
	readonly title: string;
	readonly rows: readonly {
		/** The number, with its unit. */
		readonly number: string;
		/** What it is, and whose. */
		readonly label: string;
	}[];
	/** Day, sources and version. */
	readonly notes: readonly string[];
	readonly alt: string;
}

/** What each figure is, and its number, one below the other. */
export function figureCard({ title, rows, notes, alt }: FigureCard): DrawPicture {
	return drawSubject(() => ({
		...{ title, alt, notes },
		body: (pen, { width }) => {
			let top = 0;
			const marks = rows.flatMap(({ number, label }) => {
				const y = short(top);
				const line = element('path', { d: `M0 ${y}H${short(width)}`, stroke: pen.colour('rule') });
				const at = { x: 0, top: top + 0.4 * pen.size, room: width };
				const large = pen.write(number, at, { scale: 1.8, bold: true });
				const below = { ...at, top: large.bottom };
				const small = pen.write(label, below, { colour: 'ink-2' });
				top = small.bottom + 0.5 * pen.size;
				return [line, ...large.marks, ...small.marks];
			});
			return { marks, height: top };
		}
	}));
}
