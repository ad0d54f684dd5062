import type { FeatureCollection } from 'geojson';
import { element } from '../model/xml';
import type { Theme } from './palette';
import type { StaticMapOptions } from './static-map';
import { type Frame, type Margin, staticFrame, stillMargins, wholePicture } from './static/frame';
import { groundGroups, landGroup, linesOf, type StaticLayers } from './static/ground';
import { inTheme, paint } from './static/paint';
import { paths } from './static/paths';

interface StillMapOptions extends Pick<StaticMapOptions, 'bounds' | 'rows' | 'country'> {
	readonly theme: Theme;
	/** How much is shown around the bounds. */
	readonly margin: Margin;
	/** How many pixels a CSS pixel is there; lines are that much wider. */
	readonly scale?: number;
	/** Width of the whole picture in pixels, for one that is made into pixels; none: in its own units. */
	readonly pixels?: number;
}

/** All ground of the opening view, without names, as an SVG file of its own in one theme's colours. */
export function stillMap(layers: StaticLayers, options: StillMapOptions): string {
	const frame = staticFrame(options.bounds);
	return picture(frame, options, groundGroups(layers, options, paths(frame)));
}

/**
 * Land, coasts and borders far around the opening view, coarsely, in the same way: for boxes that the
 * other one does not fill.
 *
 * @param base land that ends at an edge of its own; @param world what goes on beyond it, by kind
 */
export function farMap(
	base: StaticLayers['base'],
	world: Readonly<Record<'land' | 'coast' | 'borders', FeatureCollection>>,
	options: Pick<StillMapOptions, 'bounds' | 'country' | 'theme'>
): string {
	const margin = stillMargins.far;
	const frame = staticFrame(options.bounds, margin);
	const draw = paths(frame, true);
	const all = () => true;
	return picture(frame, { ...options, margin }, [
		landGroup(base, options.country, draw),
		// Over it, without an outline: its edge is none of the coast's.
		draw(world.land, all, { fill: paint('land') }),
		draw(world.coast, all, linesOf('coast')),
		draw(world.borders, all, linesOf('countryBorder')),
		draw(base, (p) => p.kind === 'border' && p.level === 'country', linesOf('countryBorder'))
	]);
}

function picture(
	frame: Frame,
	{ margin, theme, pixels }: Pick<StillMapOptions, 'margin' | 'theme' | 'pixels'>,
	content: readonly string[]
): string {
	const { x, y, width, height } = wholePicture(frame, margin);
	const across = pixels ?? width;
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: across,
			height: Math.round((across * height) / width),
			viewBox: [x, y, width, height].join(' ')
		},
		[element('rect', { x, y, width, height, fill: paint('water') }), ...content]
	);
	return inTheme(svg, theme);
}
