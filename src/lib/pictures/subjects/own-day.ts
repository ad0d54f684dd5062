import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Dossier } from '../../model/dossier';
import { type GroundMeaning, type MeaningParts, meaningParts } from '../../model/mapping';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { ownDayWords, type PicturedDay } from '../../words/pictures/own-day-words';
import { columnOf } from '../column';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { ledgerEntry } from '../ledger-entry';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import { drawMap } from '../swap-map/draw-map';
import { claimedLook, fillOf } from '../swap-map/patterns';
import type { SwapGround } from '../swap-map/swap-ground';

/** What is drawn under and beside somebody's ground; `bounds`: what the map shows. */
type Around = Omit<SwapGround, 'control' | 'lineOfContact' | 'holders' | 'heldOpacity'>;

type OwnGroundFeatures = FeatureCollection<MultiPolygon, MeaningParts>;

/** How strongly held ground is filled: nothing else lies on it but names. */
const strong = 0.75;
/** Pictures narrower than this, in letters of running text, have the table below the map. */
const narrow = 38;

/** Somebody's own ground on one day: on the map by status, with the areas that are measured of it. */
export function ownDayPicture(
	day: PicturedDay,
	features: OwnGroundFeatures,
	around: Around,
	dossier: Dossier
): DrawPicture {
	const land = around.base.features.flatMap(({ properties }) =>
		properties?.kind === 'land' ? [String(properties.country)] : []
	);
	const { offered, asked } = dossier.swap;
	const ground: SwapGround = {
		...around,
		control: features,
		heldOpacity: strong,
		lineOfContact: { type: 'FeatureCollection', features: [] },
		holders: { offers: offered.holder, asks: asked.holder }
	};
	return drawSubject((display) => {
		const words = ownDayWords(day, dossier, land, display);
		const body: Subject['body'] = (pen, room) => drawBody({ ground, words, display }, pen, room);
		return { ...words, body };
	});
}

interface Drawn {
	readonly ground: SwapGround;
	readonly words: ReturnType<typeof ownDayWords>;
	readonly display: Display;
}

function drawBody({ ground, words, display }: Drawn, pen: Pen, { width, height }: Room): Body {
	const isNarrow = width < narrow * pen.size;
	const gap = 1.5 * pen.size;
	const mapWidth = isNarrow ? width : 0.6 * width;
	const table = drawTable(words, pen, isNarrow ? width : width - mapWidth - gap);
	const below = isNarrow ? table.height + gap : 0;
	const least = 14 * pen.size;
	const wanted = height === null ? Math.max(0.75 * mapWidth, table.height - below) : height - below;
	const mapHeight = Math.max(least, wanted);
	const size = { width: mapWidth, height: mapHeight };
	const named = { parcels: { offers: [], asks: [] }, countries: words.countries, display };
	return {
		get marks() {
			return [
				...drawMap(ground, named, size, pen),
				moved(table.marks, isNarrow ? 0 : mapWidth + gap, isNarrow ? mapHeight + gap : 0)
			];
		},
		height: isNarrow ? mapHeight + gap + table.height : Math.max(mapHeight, table.height)
	};
}

/** Each status with its look and area, and what each side has without and with contested ground. */
function drawTable({ rows, sides, rangeTitle }: Drawn['words'], pen: Pen, width: number): Body {
	const column = columnOf(pen, width);
	const step = 1.75;
	const row = (name: string, area: string, left: number) => {
		column.add(...ledgerEntry(name, area, { left, top: column.bottom, width }, pen));
		column.space(step);
	};
	for (const { meaning, name, area } of rows) {
		const sample = { y: short(column.bottom + 0.2 * pen.size), width: short(1.4 * pen.size) };
		const box = { ...sample, height: short(0.9 * pen.size) };
		column.add(element('rect', { ...box, ...lookOf(meaning, pen) }));
		row(name, area, 2 * pen.size);
	}
	if (sides.length > 0) {
		const y = short(column.bottom);
		column.add(element('path', { d: `M0 ${y}H${short(width)}`, stroke: pen.colour('rule') }));
		column.space(0.4);
		column.put(rangeTitle, { scale: 0.95, bold: true });
		column.space(0.4);
		for (const { name, area } of sides) row(name, area, 0);
	}
	return { marks: column.marks, height: column.bottom };
}

/** As the map shows it; what is unknown is not on it. */
function lookOf(meaning: GroundMeaning | null, pen: Pen) {
	const parts = meaning && meaningParts(meaning);
	if (!parts) return { fill: 'none', stroke: pen.colour('rule') };
	const { holder, status } = parts;
	if (status === 'claimed') return claimedLook(holder, pen);
	const stroke = holder ? pen.held(holder) : pen.colour('ink-2');
	if (status === 'contested') return { fill: fillOf(holder ?? 'unsaid', pen), stroke };
	return { fill: stroke, 'fill-opacity': strong, stroke };
}
