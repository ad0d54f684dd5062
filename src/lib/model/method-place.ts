import type { Figure } from './figure';
import type { DerivedReceipt, OutlineReceipt } from './receipt';

/**
 * Where each kind of number is explained: the document of the site, and the paragraph in it.
 * A test of the house opens every one of them.
 */
export const methodPlaces = {
	hedges: 'numbers#how-a-qualifier-is-read',
	reading: 'numbers#how-it-is-read',
	measured: 'numbers#measured-areas',
	series: 'numbers#areas-by-day',
	published: 'numbers#published-figures',
	accuracy: 'numbers#accuracy',
	part: 'numbers#accuracy-of-a-part',
	regions: 'data#regions-against-official-areas',
	line: 'numbers#the-line-of-contact-after-a-swap',
	drawn: 'numbers#an-outline-of-ones-own',
	own: 'numbers#areas-of-your-own-files',
	laid: 'numbers#a-shape-laid-over-the-map',
	map: 'numbers#where-sizes-are-compared',
	ratio: 'numbers#ratios',
	share: 'numbers#shares',
	regionShare: 'numbers#shares-of-a-region',
	areas: 'numbers#differences-and-sums',
	common: 'numbers#what-several-ranges-have-in-common',
	range: 'numbers#range',
	distance: 'numbers#the-claim-against-itself'
} as const;

/** The place of the paragraph that explains how a figure came about, as `document#paragraph`. */
export function methodPlace({ receipt, label, quantity, subject }: Figure): string {
	const code = 'code' in label ? label.code : null;
	switch (receipt.type) {
		case 'article':
			return methodPlaces.hedges;
		case 'text':
			return methodPlaces.reading;
		case 'reference':
			return `${receipt.edition ? 'compared' : 'reference'}-areas#${subject.region}`;
		case 'measured':
			if (receipt.layer === 'regions') return methodPlaces.regions;
			return code === 'parcel-offered' || code === 'parcel-asked'
				? methodPlaces.part
				: methodPlaces.measured;
		case 'series':
			return methodPlaces.series;
		case 'published':
			return methodPlaces.published;
		case 'length':
			return methodPlaces.line;
		case 'outline':
			if (code === 'world-area') return methodPlaces.measured;
			if (code === 'beside-area' || isOwn(receipt)) return methodPlaces.own;
			return code === 'drawn' || code === 'drawn-area' ? methodPlaces.drawn : methodPlaces.laid;
		case 'derived':
			if (code === 'enlarged') return methodPlaces.map;
			if (quantity === 'ratio') return methodPlaces.ratio;
			if (quantity === 'share') return placeOfShare(receipt);
			if (quantity === 'distance')
				return code === 'line-change' ? methodPlaces.line : methodPlaces.distance;
			return receipt.inputs.length > 1 ? methodPlaces.areas : methodPlaces.range;
	}
}

/** Of somebody's own file. */
function isOwn({ layer }: OutlineReceipt): boolean {
	return 'code' in layer && layer.code === 'own-source';
}

function placeOfShare({ formula, note }: DerivedReceipt): string {
	if (formula.includes('∩')) return methodPlaces.common;
	const isRough = note !== null && 'code' in note && note.code === 'outline-off';
	return isRough ? methodPlaces.regionShare : methodPlaces.share;
}
