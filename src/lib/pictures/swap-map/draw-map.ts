import type { FeatureCollection, Geometry } from 'geojson';
import { boundsOf, boundsOfCoords } from '../../geo/bounding-box';
import { type Box, type Size } from '../../geo/cell-mask';
import { svgPath } from '../../geo/svg-path';
import type { Bounds } from '../../model/dossier';
import { holders as allHolders } from '../../model/holder';
import { sides } from '../../model/swap';
import { type Attributes, element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { type Pen, short } from '../pen';
import { scaleBar } from '../scale-bar';
import { textWidth } from '../text';
import { type MapFrame, mapFrame } from './map-frame';
import { countryNames, placeNames } from './map-names';
import { mapText } from './map-text';
import { parcelNumbers } from './parcel-numbers';
import { claimedLook, fillOf, heldOpacity, patterns } from './patterns';
import type { DrawnParcels, SwapGround } from './swap-ground';

interface Named {
	readonly parcels: DrawnParcels;
	/** By the ISO codes of the land, in the order in which they are named as far as there is room. */
	readonly countries: readonly { readonly code: string; readonly name: string }[];
	readonly display: Display;
}

/** Both sides of a swap on a map in one equal-area projection, with names and a scale bar. */
export function drawMap(ground: SwapGround, named: Named, size: Size, pen: Pen): string[] {
	const { parcels, countries, display } = named;
	const frame = mapFrame(parcelBounds(parcels) ?? ground.bounds, size, 3.5 * pen.size);
	const seen = (layer: SwapGround['base']) => ({
		...layer,
		features: layer.features.filter(({ geometry }) => geometry && frame.mayShow(boundsOf(geometry)))
	});
	const near = { ...ground, base: seen(ground.base), regions: seen(ground.regions) };
	const bar = barMarks(frame, display, pen);
	const taken = [bar.box];
	const numbers = parcelNumbers(parcels, ground.holders, frame, taken, pen);
	const names = countryNames(near, parcels, countries, frame, taken, pen);
	const clip = element('clipPath', { id: pen.id('map') }, [element('rect', { ...size })]);
	return [
		element('defs', {}, [...patterns(ground.holders, pen), clip]),
		element('g', { 'clip-path': `url(#${pen.id('map')})` }, [
			...groundMarks(near, frame, pen),
			...parcelMarks(ground, parcels, frame, pen),
			...names,
			...placeNames(ground, frame, taken, display.language, pen),
			...numbers,
			...bar.marks
		])
	];
}

/** All ground of both sides; null where there is none. */
function parcelBounds(parcels: DrawnParcels): Bounds | null {
	const corners = sides
		.flatMap((side) => parcels[side])
		.flatMap(({ geometry }) => geometry.coordinates.flatMap(([outer = []]) => outer))
		.flatMap(([lon, lat]) => [lon!, lat!]);
	const bounds = boundsOfCoords(corners);
	return bounds[0] < bounds[2] && bounds[1] < bounds[3] ? bounds : null;
}

function pathOf(geometry: Geometry, { project }: MapFrame, minimumArea = 4): string {
	return svgPath(geometry, { project, tolerance: 0.4, minimumArea, decimals: 1 });
}

/** Land, waters, ground held, boundaries and the line of contact. */
function groundMarks(ground: SwapGround, frame: MapFrame, pen: Pen): string[] {
	const { base, control, regions, lineOfContact, country } = ground;
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
	const coast = { stroke: pen.colour('map-coast'), 'stroke-width': 0.8 };
	const land = (isOwn: boolean, fill: string) =>
		draw(base, (p) => p.kind === 'land' && (p.country === country) === isOwn, { ...coast, fill });
	const line = (stroke: string, width: number) =>
		draw(lineOfContact, () => true, { fill: 'none', stroke, 'stroke-width': width });
	const { width, height } = frame;
	const border = { fill: 'none', stroke: pen.colour('map-region'), 'stroke-width': 1 };
	return [
		element('rect', { width, height, fill: pen.colour('map-water') }),
		land(false, pen.colour('map-land')),
		land(true, pen.colour('map-ground')),
		draw(base, (p) => p.kind === 'water', { fill: pen.colour('map-water') }),
		...allHolders.flatMap((holder) => [
			draw(control, (p) => p.holder === holder && p.status === 'held', {
				...{ fill: pen.held(holder), 'fill-opacity': ground.heldOpacity ?? heldOpacity }
			}),
			draw(control, (p) => p.holder === holder && p.status === 'contested', {
				...{ fill: fillOf(holder, pen), 'fill-opacity': 0.8 }
			})
		]),
		draw(control, (p) => p.holder === null && p.status === 'contested', {
			...{ fill: fillOf('unsaid', pen), 'fill-opacity': 0.8 }
		}),
		...[...allHolders, null].map((holder) =>
			draw(control, (p) => p.holder === holder && p.status === 'claimed', claimedLook(holder, pen))
		),
		draw(regions, () => true, border),
		line(pen.colour('map-halo'), 3.4),
		line(pen.colour('map-line'), 1.6)
	];
}

function parcelMarks(
	{ holders }: SwapGround,
	parcels: DrawnParcels,
	frame: MapFrame,
	pen: Pen
): string[] {
	return sides.flatMap((side) =>
		parcels[side].map(({ geometry }) => {
			const d = pathOf(geometry, frame, 0);
			if (d === '') return '';
			const common = { d, 'fill-rule': 'evenodd', 'stroke-linejoin': 'round' };
			const [halo, stroke] = [pen.colour('map-halo'), pen.held(holders[side])];
			return (
				element('path', { ...common, fill: 'none', stroke: halo, 'stroke-width': 5 }) +
				element('path', { ...common, fill: fillOf(side, pen), stroke, 'stroke-width': 2 })
			);
		})
	);
}

/** A bar in the lower left corner, and the room that it takes. */
function barMarks(
	{ unitsPerKm, height, width }: MapFrame,
	display: Display,
	pen: Pen
): { readonly marks: readonly string[]; readonly box: Box } {
	const { length, label } = scaleBar(1 / unitsPerKm, 0.2 * width, display);
	const x = 0.8 * pen.size;
	const y = height - x;
	const tick = 0.4 * pen.size;
	const line = {
		d: `M${short(x)} ${short(y - tick)}v${short(tick)}h${short(length)}v${short(-tick)}`,
		fill: 'none'
	};
	const right = x + length + 0.5 * pen.size;
	const marks = [
		element('path', { ...line, stroke: pen.colour('map-halo'), 'stroke-width': 4 }),
		element('path', { ...line, stroke: pen.colour('ink'), 'stroke-width': 1.6 }),
		mapText(label, [right, y - 0.5 * tick], 0.8, pen)
	];
	const end = right + textWidth(label, 0.8 * pen.size);
	return { marks, box: { left: 0, top: y - 1.2 * pen.size, right: end, bottom: height } };
}
