import { mercatorWorldWidthPx } from '$lib/geo/mercator';
import { kmPerPixel } from '$lib/map/scale-bar';
import { nameSizePx } from '$lib/map/static/name-sizes';
import type { Language } from '$lib/model/language';
import type { SeenMap } from '$lib/model/seen-map';
import { element } from '$lib/model/xml';
import type { DrawPicture } from '$lib/pictures/picture';
import { seenMapPicture } from '$lib/pictures/subjects/seen-map';
import { textWidth } from '$lib/pictures/text';
import { siteData } from './site-data.server';
import { drawStill, namesOnStill } from './still-pictures.server';

/**
 * The map as the explorer opens. `linked`: its drawing is a file of the site's, for pages of the site
 * alone; else it is held, for what loads nothing.
 */
export function mapPicture(language: Language, linked: boolean): DrawPicture {
	const { dossier } = siteData();
	const rows = dossier.layerGroups.flatMap((group) => group.rows);
	const shown = { visible: rows.map(({ id }) => id), day: null };
	return (request) => {
		// The map has no colours that follow the reader's system.
		const theme = request.theme === 'dark' ? 'dark' : 'light';
		const map = openingView({ theme, language, linked, width: shownWidth(request.width) });
		return seenMapPicture(dossier, map, shown)(request);
	};
}

/** Beside the key of a wide picture, the map has some half of it; its names are chosen for that. */
const shownWidth = (width: number) => (width < 600 ? width : 0.55 * width);

interface View extends Pick<SeenMap, 'theme' | 'width'> {
	readonly language: Language;
	readonly linked: boolean;
}

function openingView({ theme, language, linked, width }: View): SeenMap {
	const [west, south, east, north] = siteData().dossier.bounds;
	const { names, aspect } = namesOnStill(language);
	const height = width / aspect;
	const zoom = Math.log2((width * 360) / ((east - west) * mercatorWorldWidthPx(0)));
	return {
		...{ image: linked ? linkedStill(theme) : heldStill(theme), width, height, theme },
		kmPerUnit: kmPerPixel(zoom, (south + north) / 2),
		names: names
			.filter(({ from, to }) => width >= from && (to === null || width <= to))
			.map(({ kind, text, x, y }) => ({
				...{ text, x: x * width, y: y * width },
				size: nameSizePx(kind, width)
			}))
			.filter(({ text, x, y, size }) => {
				const half = textWidth(text, size, true) / 2;
				const isByScale = x - half < 0.4 * width && y > 0.88 * height;
				return x > half && x + half < width && y > size && y + size < height && !isByScale;
			})
	};
}

const viewBox = /viewBox="(\S+) (\S+) (\S+) (\S+)"/;

/** What is around the opening view stands in the drawing's margins. */
function boxOf(svg: string): readonly number[] {
	const [x = 0, y = 0, width = 0, height = 0] = (viewBox.exec(svg) ?? []).slice(1).map(Number);
	return [0, 0, width + 2 * x, height + 2 * y];
}

function linkedStill(theme: SeenMap['theme']): string {
	return `/still-${theme}.svg#svgView(viewBox(${boxOf(drawStill(theme)).join(',')}))`;
}

function heldStill(theme: SeenMap['theme']): string {
	const svg = drawStill(theme);
	const box = boxOf(svg);
	const [, content = ''] = /^<svg[^>]*>([^]*)<\/svg>\s*$/.exec(svg) ?? [];
	const size = { width: box[2]!, height: box[3]! };
	// Not every program that draws it cuts off what is outside of the outer one.
	const inner = element('svg', { ...size, viewBox: box.join(' ') }, content);
	const xmlns = 'http://www.w3.org/2000/svg';
	const own = element('svg', { xmlns, ...size }, inner);
	return `data:image/svg+xml;base64,${Buffer.from(own).toString('base64')}`;
}
