import { element } from '../model/xml';
import type { Theme } from './palette';
import type { StaticMapOptions } from './static-map';
import { staticFrame, wholePicture } from './static/frame';
import { groundGroups, type StaticLayers } from './static/ground';
import { inTheme, paint } from './static/paint';
import { paths } from './static/paths';

interface StillMapOptions extends Pick<StaticMapOptions, 'bounds' | 'rows' | 'country'> {
	readonly theme: Theme;
	/** How many pixels a CSS pixel is there; lines are that much wider. */
	readonly scale?: number;
	/** Width of the whole picture in pixels, for one that is made into pixels; none: in its own units. */
	readonly pixels?: number;
}

/** All ground of the opening view, without names, as an SVG file of its own in one theme's colours. */
export function stillMap(layers: StaticLayers, options: StillMapOptions): string {
	const frame = staticFrame(options.bounds);
	const { x, y, width, height } = wholePicture(frame);
	const across = options.pixels ?? width;
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: across,
			height: Math.round((across * height) / width),
			viewBox: [x, y, width, height].join(' ')
		},
		[
			element('rect', { x, y, width, height, fill: paint('water') }),
			...groundGroups(layers, options, paths(frame))
		]
	);
	return inTheme(svg, options.theme);
}
