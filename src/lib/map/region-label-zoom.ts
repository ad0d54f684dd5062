import { mercatorWorldWidthPx } from '../geo/mercator';

/** Below this, regions are too small for names. */
const smallest = 5;

/** Width of a capital letter of a region's name with the space after it, in CSS pixels at that zoom. */
const letterPx = 7.5;

/** The zoom from which a region's name, in any language, has room between the lines around it. */
export function regionLabelZoom(names: readonly string[], halfWidthDegrees: number): number {
	const needed = (longestLine(names) * letterPx) / 2;
	const zoom = Math.log2(needed / ((halfWidthDegrees * mercatorWorldWidthPx(0)) / 360));
	return Math.max(smallest, Math.ceil(zoom * 4) / 4);
}

/** Letters of the longest word: a label breaks between words and after hyphens. */
function longestLine(names: readonly string[]): number {
	return Math.max(...names.flatMap((name) => name.split(/[\s-]/).map(({ length }) => length)));
}
