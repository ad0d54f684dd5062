import { boundsOfCoords } from '../geo/bounding-box';
import type { Bounds } from '../model/dossier';
import { sides } from '../model/swap';
import { patterns, picture, type PictureOptions } from './swap-svg/content';
import { drawKey, keyBox } from './swap-svg/draw-key';
import { drawLedger } from './swap-svg/draw-ledger';
import { drawMap } from './swap-svg/draw-map';
import { pictureFrame } from './swap-svg/frame';
import { element } from '../model/xml';
import { pictureFile } from './picture-file';

/**
 * A swap as one SVG file of 1600 × 1000 that needs nothing else: both sides on a map in one equal-area
 * projection, and the ledger beside it. Fonts are whichever the reader's machine has.
 */
export function swapSvg(options: PictureOptions): string {
	const { words, colours, holders } = options;
	const frame = pictureFrame(parcelBounds(options) ?? options.bounds);
	const key = keyBox(options, frame);
	const { width, height, mapWidth } = picture;
	const { language, title, summary, notes } = words;
	return pictureFile(
		{ width, height, language, title, description: [summary, ...notes].join(' ') },
		[
			element('defs', {}, [
				...patterns(holders, colours),
				element('clipPath', { id: 'map' }, [element('rect', { width: mapWidth, height })])
			]),
			element('g', { 'clip-path': 'url(#map)' }, [
				...drawMap(options, frame, key),
				...drawKey(options, frame, key)
			]),
			...drawLedger(options)
		]
	);
}

/** All ground of both sides; null where there is none. */
function parcelBounds({ words }: PictureOptions): Bounds | null {
	const corners = sides
		.flatMap((side) => words.sides[side].parcels)
		.flatMap(({ geometry }) => geometry.coordinates.flatMap(([outer = []]) => outer))
		.flatMap(([lon, lat]) => [lon!, lat!]);
	const bounds = boundsOfCoords(corners);
	return bounds[0] < bounds[2] && bounds[1] < bounds[3] ? bounds : null;
}
