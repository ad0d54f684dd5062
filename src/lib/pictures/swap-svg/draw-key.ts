import { holders as allHolders } from '../../model/holder';
import { sides } from '../../model/swap';
import { element } from '../../model/xml';
import { roundDown } from '../../words/format-figure';
import { heldOpacity, picture, type PictureOptions, sideColour } from './content';
import type { PictureFrame } from './frame';
import { meets, short, type Taken } from './markers';
import { textAt, textWidth } from '../text';

const textSize = 14;
const rowHeight = 23;
const longestBar = 170;

/** Where the key lies: in the corner of the map that hides the least of the parcels. */
export function keyBox(options: PictureOptions, frame: PictureFrame): Taken {
	const { words } = options;
	const texts = keyRows(options).map(([text]) => textWidth(text, textSize));
	const { lengthUnits, label } = scaleBar(options, frame);
	const width =
		Math.max(38 + Math.max(...texts), lengthUnits + 12 + textWidth(label, textSize)) + 28;
	const height = texts.length * rowHeight + 50;
	const [left, right] = [20 + width / 2, picture.mapWidth - 20 - width / 2];
	const [top, bottom] = [20 + height / 2, picture.height - 20 - height / 2];
	const outlines = sides.flatMap((side) =>
		words.sides[side].parcels.flatMap(({ geometry }) =>
			geometry.coordinates.flatMap(([outer = []]) =>
				outer.map(([lon, lat]) => frame.project(lon!, lat!))
			)
		)
	);
	const corners = [
		[left, bottom],
		[right, bottom],
		[left, top],
		[right, top]
	].map(([x, y]) => ({ x: x!, y: y!, width, height }));
	const hidden = corners.map(
		(corner) => outlines.filter(([x, y]) => meets({ x, y, width: 40, height: 40 }, [corner])).length
	);
	return corners[hidden.indexOf(Math.min(...hidden))]!;
}

/** The key and the scale bar, on a card in a corner of the map. */
export function drawKey(options: PictureOptions, frame: PictureFrame, box: Taken): string[] {
	const { colours } = options;
	const { lengthUnits, label } = scaleBar(options, frame);
	const [left, top] = [short(box.x - box.width / 2), short(box.y - box.height / 2)];
	const at = (x: number, y: number, content: string[]) =>
		element('g', { transform: `translate(${short(x)} ${short(y)})` }, content);
	return [
		element('rect', {
			x: left,
			y: top,
			width: short(box.width),
			height: short(box.height),
			fill: colours.paper,
			'fill-opacity': 0.94
		}),
		...keyRows(options).map(([text, sample], index) =>
			at(left + 14, top + 14 + index * rowHeight, [
				sample,
				textAt(38, 12, text, { fill: colours.ink, 'font-size': textSize })
			])
		),
		at(left + 14, top + box.height - 22, [
			element('path', {
				d: `M.8-7V.8H${short(lengthUnits - 0.8)}V-7`,
				fill: 'none',
				stroke: colours.ink,
				'stroke-width': 1.6
			}),
			textAt(Math.round(lengthUnits) + 10, 2, label, { fill: colours.ink, 'font-size': textSize })
		])
	];
}

/** Each text with a sample of what it stands for, 26 by 14. */
function keyRows({ words, colours, holders }: PictureOptions): [text: string, sample: string][] {
	const swatch = (fill: string, stroke: string, opacity = 1, x = 0, width = 26) =>
		element('rect', { x, width, height: 14, fill, stroke, 'fill-opacity': opacity });
	return [
		...sides.map((side): [string, string] => [
			words.sides[side].title,
			swatch(`url(#side-${side})`, sideColour(side, holders, colours))
		]),
		...allHolders.map((holder): [string, string] => [
			words.held[holder],
			swatch(colours.held[holder], colours.held[holder], heldOpacity)
		]),
		[
			words.contested,
			allHolders
				.map((holder, i) =>
					swatch(`url(#contested-${holder})`, colours.held[holder], 1, 13 * i, 13)
				)
				.join('')
		],
		[
			words.lineOfContact,
			element('path', { d: 'M0 7H26', stroke: colours.lineOfContact, 'stroke-width': 1.8 })
		]
	];
}

function scaleBar({ words }: PictureOptions, { unitsPerKm }: PictureFrame) {
	const km = roundDown(longestBar / unitsPerKm);
	return { lengthUnits: km * unitsPerKm, label: words.scale(km) };
}
