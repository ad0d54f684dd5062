import { nameSizePx } from '$lib/map/static/name-sizes';
import type { Holder } from '$lib/model/holder';
import type { Language } from '$lib/model/language';
import { element, escapeXml } from '$lib/model/xml';
import { m } from '$lib/paraglide/messages';
import { type Body, drawSubject, type Room } from '$lib/pictures/draw-subject';
import { moved, type Pen, penOf, short } from '$lib/pictures/pen';
import type { DrawPicture } from '$lib/pictures/picture';
import { textWidth } from '$lib/pictures/text';
import { holderOf } from '$lib/words/names';
import { asOfNote, dataNote } from '$lib/words/pictures/picture-notes';
import { siteData } from './site-data.server';
import { drawStill, namesOnStill } from './still-pictures.server';

const holders: readonly Holder[] = ['UA', 'RU'];

interface MapWords {
	readonly title: string;
	readonly alt: string;
}

/**
 * The opening view of the map with its names and a legend. `linked`: its drawing is a file of the site's,
 * for pages of the site alone; else it is held, for what loads nothing.
 */
export function mapPicture(words: MapWords, language: Language, linked: boolean): DrawPicture {
	const { dossier } = siteData();
	const notes = [asOfNote(dossier, language), dataNote(dossier, [], language)];
	return (request) => {
		// The map has no colours that follow the reader's system.
		const theme = request.theme === 'dark' ? 'dark' : 'light';
		const still = linked ? linkedStill(theme) : heldStill(theme);
		const body = (pen: Pen, room: Room) => drawMap(still, theme, language, pen, room);
		return drawSubject(() => ({ ...words, notes, body }))(request);
	};
}

interface Still {
	/** As the drawing says it: what is around the opening view stands in its margins. */
	readonly box: readonly [x: number, y: number, width: number, height: number];
	readonly content: string;
}

function heldStill(theme: 'light' | 'dark'): Still {
	const svg = drawStill(theme);
	const [, numbers = ''] = /viewBox="([^"]+)"/.exec(svg) ?? [];
	const [x = 0, y = 0, width = 0, height = 0] = numbers.split(' ').map(Number);
	const [, content = ''] = /^<svg[^>]*>([^]*)<\/svg>\s*$/.exec(svg) ?? [];
	return { box: [x, y, width, height], content };
}

function linkedStill(theme: 'light' | 'dark'): Still {
	const { box } = heldStill(theme);
	const [x, y, width, height] = box;
	const href = `/still-${theme}.svg`;
	return { box, content: element('image', { href, x, y, width, height }) };
}

function drawMap(
	{ box: [x, y, wide, high], content }: Still,
	theme: 'light' | 'dark',
	language: Language,
	pen: Pen,
	room: Room
): Body {
	const key = legend(language, pen, room.width);
	const { names, aspect } = namesOnStill(language);
	const left = room.height === null ? Infinity : Math.max(room.height - key.height, 4 * pen.size);
	const width = Math.min(room.width, left * aspect);
	const height = width / aspect;
	const view = `0 0 ${wide + 2 * x} ${high + 2 * y}`;
	const map = element(
		'svg',
		{ width: short(width), height: short(height), viewBox: view },
		content
	);
	const { colour } = penOf(theme, pen.size);
	const halo = {
		stroke: colour('paper'),
		'stroke-width': short(0.2 * pen.size),
		'stroke-linejoin': 'round',
		'paint-order': 'stroke'
	};
	const texts = names
		.filter(({ from, to }) => width >= from && (to === null || width <= to))
		.flatMap((name) => {
			const letters = nameSizePx(name.kind, width);
			const half = textWidth(name.text, letters) / 2;
			const isWithin =
				Math.abs(name.x * width - width / 2) + half < width / 2 &&
				Math.abs(name.y * width - height / 2) + letters < height / 2;
			if (!isWithin) return [];
			const at = { x: short(name.x * width), y: short(name.y * width + 0.35 * letters) };
			const style = { 'font-size': letters, 'text-anchor': 'middle', fill: colour('ink') };
			return [element('text', { ...at, ...style, ...halo }, escapeXml(name.text))];
		});
	return {
		marks: [...key.marks, moved([map, ...texts], 0, key.height)],
		height: key.height + height
	};
}

/** Whose the shades are. */
function legend(language: Language, pen: Pen, width: number): Body {
	const at = { x: 2 * pen.size, room: width - 2 * pen.size };
	let top = 0;
	const marks = holders.flatMap((holder) => {
		const text = m.region_held_by({ holderOf: holderOf(holder, language) }, { locale: language });
		const written = pen.write(text, { ...at, top }, { scale: 0.85 });
		const sign = element('rect', {
			y: short(top + 0.1 * pen.size),
			width: short(1.4 * pen.size),
			height: short(0.85 * pen.size),
			fill: pen.held(holder)
		});
		top = written.bottom;
		return [sign, ...written.marks];
	});
	return { marks, height: top + 0.5 * pen.size };
}
