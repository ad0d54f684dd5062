import type { Holder } from '../model/holder';
import { element } from '../model/xml';
import { colourIn, type PictureColour } from './colours';
import type { PictureTheme } from './picture';
import { textAt, wrap } from './text';

export interface Style {
	/** In sizes of running text: 1 if left out. */
	readonly scale?: number;
	readonly bold?: boolean;
	readonly colour?: PictureColour;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Lines that it may have; the last of them ends in `…` where that is too few. */
	readonly most?: number;
}

/** What the bodies of pictures are drawn with: texts in lines, and colours by their names. */
export interface Pen {
	/** Height of running text, in units. */
	readonly size: number;
	readonly colour: (name: PictureColour) => string;
	readonly held: (holder: Holder, use?: 'text') => string;
	/** The id of a part of this picture, told apart from that of another on the same page. */
	readonly id: (part: string) => string;
	/** Lines from `top` down, `room` wide, and where they end. */
	readonly write: (
		text: string,
		at: { readonly x: number; readonly top: number; readonly room: number },
		style?: Style
	) => { readonly marks: readonly string[]; readonly bottom: number };
}

/** From one line's foot to the next, in sizes of its letters. */
const leading = 1.3;

/** How a pen writes, whatever the size of its letters. */
export interface Hand {
	readonly theme: PictureTheme;
	/** What no other picture on the same page has: letters and digits. */
	readonly key: string;
	/** Lines of each text at most. */
	readonly most: number;
}

export function penOf({ theme, key, most }: Hand, size: number): Pen {
	const colour = (name: PictureColour) => colourIn(theme, name);
	return {
		size,
		colour,
		held: (holder, use) =>
			colour(`held-${holder === 'RU' ? 'ru' : 'ua'}${use === 'text' ? '-text' : ''}`),
		id: (part) => `${part}-${key}`,
		write: (text, { x, top, room }, style = {}) => {
			const { scale = 1, bold = false, anchor = 'start' } = style;
			const letters = short(scale * size);
			const lines = wrap(text, room, letters, bold, Math.min(most, style.most ?? most));
			const marks = lines.map((line, index) =>
				textAt(short(x), short(top + (index * leading + 1) * letters), line, {
					fill: colour(style.colour ?? 'ink'),
					'font-size': letters,
					...(bold ? { 'font-weight': 600 } : {}),
					...(anchor === 'start' ? {} : { 'text-anchor': anchor })
				})
			);
			return { marks, bottom: top + lines.length * leading * letters };
		}
	};
}

/** A group of marks moved, and drawn larger or smaller. */
export function moved(marks: readonly string[], x: number, y: number, scale = 1): string {
	const larger = scale === 1 ? '' : ` scale(${Number(scale.toFixed(4))})`;
	return element('g', { transform: `translate(${short(x)} ${short(y)})${larger}` }, marks);
}

/** A number of units as it is written: no finer than anybody sees. */
export const short = (units: number) => Number(units.toFixed(1));
