import type { Language } from '$lib/model/language';
import { element } from '$lib/model/xml';
import { nameSizePx } from '$lib/map/static/name-sizes';
import { drawSubject } from '$lib/pictures/draw-subject';
import { moved, penOf, short } from '$lib/pictures/pen';
import type { DrawPicture } from '$lib/pictures/picture';
import { drawStill, namesOnStill } from './still-pictures.server';

interface MapWords {
	readonly title: string;
	readonly alt: string;
	readonly notes: readonly string[];
}

/** The opening view of the map with its names. The drawing itself is asked for: for pages of the site alone. */
export function mapPicture(words: MapWords, language: Language): DrawPicture {
	const { names, aspect } = namesOnStill(language);
	const [, box = ''] = /viewBox="([^"]+)"/.exec(drawStill('light')) ?? [];
	const [x = 0, y = 0, wide = 0, high = 0] = box.split(' ').map(Number);
	// What is around the opening view stands in its margins.
	const view = { width: wide + 2 * x, height: high + 2 * y };
	const body = drawSubject(() => ({
		...words,
		body: (pen, room) => {
			const width = Math.min(room.width, (room.height ?? Infinity) * aspect);
			const height = width / aspect;
			const image = element(
				'svg',
				{ ...size(width, height), viewBox: `0 0 ${view.width} ${view.height}` },
				[element('image', { href: '/still-light.svg', x, y, width: wide, height: high })]
			);
			const ink = penOf('light', pen.size);
			const texts = names
				.filter(({ from, to }) => width >= from && (to === null || width <= to))
				.map((name) => {
					const letters = nameSizePx(name.kind, width);
					const style = { 'font-size': short(letters), 'text-anchor': 'middle' };
					const halo = {
						stroke: ink.colour('paper'),
						'stroke-width': 3,
						'stroke-linejoin': 'round',
						'paint-order': 'stroke'
					};
					const at = { x: short(name.x * width), y: short(name.y * width + 0.35 * letters) };
					return element('text', { ...at, ...style, ...halo, fill: ink.colour('ink') }, name.text);
				});
			return { marks: [moved([image, ...texts], 0, 0)], height };
		}
	}));
	return body;
}

const size = (width: number, height: number) => ({ width: short(width), height: short(height) });
