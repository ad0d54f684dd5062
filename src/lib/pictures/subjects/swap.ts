import type { Dossier } from '../../model/dossier';
import { type Holder, holders as allHolders } from '../../model/holder';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { type ComposedSwap, swapWords } from '../../words/pictures/swap-words';
import { columnOf } from '../column';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { keyRows } from '../key-rows';
import { ledgerEntry } from '../ledger-entry';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import { drawMap } from '../swap-map/draw-map';
import { disc, discRadius } from '../swap-map/parcel-numbers';
import { fillOf, heldOpacity } from '../swap-map/patterns';
import type { DrawnParcels, SwapGround } from '../swap-map/swap-ground';

type SwapWords = ReturnType<typeof swapWords>;

/** Pictures narrower than this, in letters of running text, have the ledger below the map. */
const narrow = 38;
/** Parcels of a side that are listed at least, whatever the room, and at most. */
const listed = { least: 6, most: 40 } as const;

/** A composed swap: both sides on a map in one equal-area projection, and the ledger. */
export function swapPicture(
	ground: SwapGround,
	composed: ComposedSwap & { readonly parcels: DrawnParcels },
	dossier: Dossier
): DrawPicture {
	const land = ground.base.features.flatMap(({ properties }) =>
		properties?.kind === 'land' ? [String(properties.country)] : []
	);
	return drawSubject((display) => {
		const words = swapWords(composed, dossier, land, display);
		const body: Subject['body'] = (pen, room) =>
			drawBody({ ground, parcels: composed.parcels, words, display }, pen, room);
		return { ...words, body };
	});
}

interface Drawn {
	readonly ground: SwapGround;
	readonly parcels: DrawnParcels;
	readonly words: SwapWords;
	readonly display: Display;
}

function drawBody(drawn: Drawn, pen: Pen, { width, height }: Room): Body {
	const { ground, parcels, words, display } = drawn;
	const isNarrow = width < narrow * pen.size;
	const mapWidth = isNarrow ? width : 0.58 * width;
	const column = isNarrow ? width : width - mapWidth - 1.5 * pen.size;
	const gap = 0.7 * pen.size;
	const head = columnOf(pen, width);
	head.put(words.subtitle, { scale: 1.1, bold: true });
	if (words.subtitle !== '') head.space(0.6);
	const top = head.bottom;
	const key = keyRows(keyItems(words, pen), pen, mapWidth);
	const below = key.height + gap;
	const room = height === null ? Infinity : height - top;
	const leastMap = (isNarrow ? 16 : 14) * pen.size;
	const ledger = drawLedger(
		drawn,
		pen,
		column,
		isNarrow ? room - leastMap - below - 2 * gap : room
	);
	const free = isNarrow ? room - ledger.height - 2 * gap : room;
	const mapHeight = Math.max(
		leastMap,
		height === null ? Math.max(0.8 * mapWidth, isNarrow ? 0 : ledger.height - below) : free - below
	);
	const size = { width: mapWidth, height: mapHeight };
	const [x, y] = isNarrow ? [0, top + mapHeight + below + 2 * gap] : [width - column, top];
	return {
		get marks() {
			const named = { parcels, countries: words.countries, display };
			return [
				...head.marks,
				moved(drawMap(ground, named, size, pen), 0, top),
				moved(key.marks, 0, top + mapHeight + gap),
				moved(ledger.marks, x, y)
			];
		},
		height: Math.max(top + mapHeight + below, y + ledger.height)
	};
}

function keyItems({ key }: SwapWords, pen: Pen) {
	const box = (width: number, height: number, holder: Holder, fill: string, x = 0, opacity = 1) =>
		element('rect', {
			...{ x: short(x), width: short(width), height: short(height), fill },
			...{ 'fill-opacity': opacity, stroke: pen.held(holder) }
		});
	return [
		...allHolders.map((holder) => ({
			text: key[holder],
			sample: (width: number, height: number) => [
				box(width, height, holder, pen.held(holder), 0, heldOpacity)
			]
		})),
		{
			text: key.contested,
			sample: (width: number, height: number) =>
				allHolders.map((holder, at) =>
					box(width / 2, height, holder, fillOf(holder, pen), (at * width) / 2)
				)
		},
		{
			text: key.lineOfContact,
			sample: (width: number, height: number) => [
				element('path', {
					d: `M0 ${short(height / 2)}H${short(width)}`,
					stroke: pen.colour('map-line'),
					'stroke-width': 1.6
				})
			]
		}
	];
}

/** Both sides with their parcels, as many as there is room for, and what comes of it. */
function drawLedger({ words, ground }: Drawn, pen: Pen, width: number, height: number): Body {
	const needs = sides.map((side) => Math.max(1, words.sides[side].parcels.length));
	const draw = (rows: readonly number[]) => {
		const all = columnOf(pen, width);
		sides.forEach((side, index) => {
			const drawn = drawSide(words, side, rows[index]!, ground.holders, pen, width);
			all.add(moved(drawn.marks, 0, all.bottom));
			all.space(drawn.height / pen.size + 0.9);
		});
		for (const line of words.balance) all.put(line, { scale: 0.9, bold: true });
		return all;
	};
	const bare = draw(sides.map(() => 1)).bottom;
	const together = sides.length + Math.floor((height - bare) / rowHeight(pen));
	const { marks, bottom } = draw(shareRows(needs, together));
	return { marks, height: bottom };
}

const rowHeight = (pen: Pen) => 1.75 * pen.size;

function drawSide(
	{ sides: all, more }: SwapWords,
	side: Side,
	rows: number,
	holders: SideHolders,
	pen: Pen,
	width: number
): Body {
	const { title, change, parcels, none, total } = all[side];
	const column = columnOf(pen, width);
	const hue = pen.held(holders[side]);
	const swatch = { width: short(1.4 * pen.size), height: short(pen.size), fill: fillOf(side, pen) };
	const indent = 2 * pen.size;
	const head = pen.write(title, { x: indent, top: 0, room: width - indent }, { bold: true });
	column.add(element('rect', { y: short(0.15 * pen.size), ...swatch, stroke: hue }), ...head.marks);
	column.space(head.bottom / pen.size);
	column.put(change, { scale: 0.8, colour: 'ink-2' });
	column.space(0.3);
	const shown = parcels.length <= rows ? parcels : parcels.slice(0, rows - 1);
	shown.forEach(({ name, area }, index) => {
		const radius = discRadius(pen);
		const left = 2 * radius + 0.5 * pen.size;
		const middle = column.bottom + 0.5 * rowHeight(pen);
		column.add(
			disc(radius, middle, index + 1, side, holders, pen),
			...ledgerEntry(name, area, { left, top: middle - 0.65 * pen.size, width }, pen)
		);
		column.space(rowHeight(pen) / pen.size);
	});
	if (shown.length < Math.max(1, parcels.length)) {
		const rest = parcels.length === 0 ? none : more(parcels.length - shown.length);
		const at = { x: 0, top: column.bottom + 0.2 * pen.size, room: width };
		column.add(...pen.write(rest, at, { colour: 'ink-2', most: 1 }).marks);
		column.space(rowHeight(pen) / pen.size);
	}
	if (total) {
		const y = short(column.bottom + 0.15 * pen.size);
		column.add(element('path', { d: `M0 ${y}H${short(width)}`, stroke: pen.colour('rule') }));
		const at = { left: 0, top: column.bottom + 0.35 * pen.size, width };
		column.add(...ledgerEntry(total.label, total.area, at, pen, true));
		column.space(rowHeight(pen) / pen.size);
	}
	return { marks: column.marks, height: column.bottom };
}

/** How many rows each side gets, of so many together: all it needs, or what the other leaves of half. */
function shareRows(needs: readonly number[], together: number): number[] {
	const least = needs.reduce((sum, need) => sum + Math.min(need, listed.least), 0);
	const room = Math.max(together, least);
	const half = Math.max(listed.least, Math.floor(room / 2));
	const [first, second] = needs.map((need) => Math.min(need, listed.most)) as [number, number];
	if (first <= half) return [first, Math.min(second, room - first)];
	if (second <= half) return [Math.min(first, room - second), second];
	return [room - half, half];
}
