import type { FeatureCollection, Geometry } from 'geojson';
import { svgPath } from '../../geo/svg-path';
import { holders as allHolders } from '../../model/holder';
import { sides } from '../../model/swap';
import { type Attributes, element } from '../../model/xml';
import { heldOpacity, picture, type PictureOptions, sideColour } from './content';
import { countryNames } from './country-names';
import type { PictureFrame } from './frame';
import { markers, meets, short, type Taken } from './markers';
import { textAt, textWidth } from '../text';

/** The left of the picture: land, ground held, both sides' parcels and names, but not its key. */
export function drawMap(options: PictureOptions, frame: PictureFrame, key: Taken): string[] {
	const { layers, colours, words, holders, country } = options;
	const draw = (
		layer: FeatureCollection<Geometry | null>,
		pick: (properties: Record<string, unknown>) => boolean,
		attributes: Attributes
	) => {
		const d = layer.features
			.map(({ geometry, properties }) =>
				geometry && pick(properties ?? {}) ? pathOf(geometry, frame) : ''
			)
			.join('');
		return d === '' ? '' : element('path', { d, 'fill-rule': 'evenodd', ...attributes });
	};
	const coast = { stroke: colours.coast, 'stroke-width': 0.8 };
	const control = allHolders.flatMap((holder) => [
		draw(layers.control, (p) => p.holder === holder && p.status === 'held', {
			fill: colours.held[holder],
			'fill-opacity': heldOpacity
		}),
		draw(layers.control, (p) => p.holder === holder && p.status === 'contested', {
			fill: `url(#contested-${holder})`,
			'fill-opacity': 0.8
		})
	]);
	const line = (stroke: string, width: number) =>
		draw(layers.lineOfContact, () => true, { fill: 'none', stroke, 'stroke-width': width });
	const parcels = sides.flatMap((side) =>
		words.sides[side].parcels.map(({ geometry }) => {
			const d = pathOf(geometry, frame, 0);
			const stroke = sideColour(side, holders, colours);
			const common = { d, 'fill-rule': 'evenodd', 'stroke-linejoin': 'round' };
			if (d === '') return '';
			return (
				element('path', { ...common, fill: 'none', stroke: colours.halo, 'stroke-width': 5 }) +
				element('path', { ...common, fill: `url(#side-${side})`, stroke, 'stroke-width': 2 })
			);
		})
	);
	const numbers = markers(options, frame, key);
	const countries = countryNames(options, frame, numbers.taken);
	return [
		element('rect', { width: picture.mapWidth, height: picture.height, fill: colours.water }),
		draw(layers.base, (p) => p.kind === 'land' && p.country !== country, {
			...coast,
			fill: colours.land
		}),
		draw(layers.base, (p) => p.kind === 'land' && p.country === country, {
			...coast,
			fill: colours.ground
		}),
		draw(layers.base, (p) => p.kind === 'water', { fill: colours.water }),
		...control,
		draw(layers.regions, () => true, {
			fill: 'none',
			stroke: colours.regionBorder,
			'stroke-width': 1
		}),
		line(colours.halo, 3.4),
		line(colours.lineOfContact, 1.6),
		...parcels,
		...countries.svg,
		...placeNames(options, frame, countries.taken),
		...numbers.svg
	];
}

function pathOf(geometry: Geometry, frame: PictureFrame, minimumArea = 4): string {
	return svgPath(geometry, { project: frame.project, tolerance: 0.4, minimumArea, decimals: 1 });
}

const nameSize = 15;
const mostNames = 24;

/** Names of places, as many as stand clear of the numbers and of one another. */
function placeNames(
	{ layers, colours }: PictureOptions,
	frame: PictureFrame,
	others: readonly Taken[]
): string[] {
	const taken = [...others];
	const names: string[] = [];
	for (const { name, point } of layers.places) {
		const [x, y] = frame.project(point[0], point[1]);
		const width = textWidth(name, nameSize) + 16;
		const box = { x: x + width / 2, y, width: width + 10, height: nameSize + 8 };
		if (!frame.isIn(x, y, 12) || !frame.isIn(x + width, y, 12) || meets(box, taken)) continue;
		taken.push(box);
		names.push(
			element('circle', {
				cx: short(x),
				cy: short(y),
				r: 3,
				fill: colours.ink,
				stroke: colours.halo,
				'stroke-width': 1.5
			}),
			textAt(short(x + 7), short(y + 5), name, {
				fill: colours.ink,
				'font-size': nameSize,
				stroke: colours.halo,
				'stroke-width': 3.5,
				'stroke-linejoin': 'round',
				'paint-order': 'stroke'
			})
		);
		if (taken.length - others.length === mostNames) break;
	}
	return names;
}
