import type { CompareThing } from '../model/comparison';
import type { Figure } from '../model/figure';
import { type FigureWording, phrase } from '../model/figure-codes';
import { precisionOf } from '../model/precision';
import { publishedFor, type WorldArea, worldPrefix } from '../model/world';
import { referenceFigure } from './reported-figures';

/** An outline that is no more than this off its published area, as a share of it, needs no number for that. */
const nearEnough = 0.005;

/** A country or region of the world as a thing to compare, with the figure of its area. */
export interface WorldThing {
	readonly thing: CompareThing;
	/** Null where the dossier has the figure of its area already. */
	readonly figure: Figure | null;
	/** The area of its outline; the same figure, where none is published that fits it. */
	readonly measured: Figure;
}

/**
 * A country or region of the world's index as a thing to compare. Its area is the published one, where
 * its outline fits that, or else the measured one.
 *
 * @param ownRegions ids of the regions of the dossier's own country, whose outline is made of them
 * @param ownCountry that country's code
 */
export function worldThing(
	area: WorldArea,
	{ ownCountry, ownRegions }: { ownCountry: string; ownRegions: readonly string[] }
): WorldThing {
	const { id, name, kind, country, box, centre } = area;
	const published = publishedFor(area);
	const isOfficial = published !== null && published.source === null;
	const measured = measuredFigure(area, published !== null);
	const figure = isOfficial ? null : published ? publishedFigure(area) : measured;
	const thing: CompareThing = {
		id: `${worldPrefix}${id}`,
		kind: kind === 'country' ? 'country' : 'abroad',
		name,
		holder: null,
		figure: figure?.id ?? `official-${id}`,
		features:
			id === ownCountry
				? ownRegions.map((region) => ({ layer: 'regions', id: region }))
				: [{ layer: `world-${country}`, id }],
		home: { bounds: box, centre }
	};
	return { thing, figure, measured };
}

function publishedFigure(area: WorldArea): Figure {
	const { id, name, published } = area;
	const { areaSqKm, source } = published!;
	const figure = referenceFigure({ id, areaSqKm, ...source! }, name);
	if (figure.receipt.type !== 'reference') throw new Error('a published area has another receipt');
	return {
		...figure,
		id: `${worldPrefix}${id}`,
		receipt: { ...figure.receipt, outline: outlineWords(area) }
	};
}

function outlineWords({ measuredSqKm, published }: WorldArea): FigureWording {
	const off = measuredSqKm / published!.areaSqKm - 1;
	const area = { value: measuredSqKm, step: precisionOf(measuredSqKm, 4) };
	if (Math.abs(off) <= nearEnough) return phrase('world-outline-near', { area });
	return phrase(off > 0 ? 'world-outline-larger' : 'world-outline-smaller', {
		area,
		percent: { value: Math.abs(100 * off), step: 0.1 }
	});
}

function measuredFigure(
	{ id, name, measuredSqKm, published }: WorldArea,
	besidePublished: boolean
): Figure {
	const note =
		published && !besidePublished
			? phrase('world-note-off', {
					published: { value: published.areaSqKm, step: precisionOf(published.areaSqKm, 7) }
				})
			: phrase('world-note');
	return {
		id: besidePublished ? `${worldPrefix}${id}-outline` : `${worldPrefix}${id}`,
		kind: 'measured',
		quantity: 'area',
		unit: 'km2',
		value: measuredSqKm,
		interval: { low: measuredSqKm, high: measuredSqKm },
		margin: 0,
		shownAs: 'value',
		hedge: null,
		subject: { what: 'region', holder: null, region: id },
		asOf: null,
		label: phrase('world-area', { name }),
		precision: precisionOf(measuredSqKm, 3),
		receipt: { type: 'outline', layer: phrase('world-layer'), note }
	};
}
