import { OwnAreasFault } from '../../model/areas-fault';

/**
 * Positions of KML: `lon,lat[,height]`, with white space between them, and, as some write, after commas.
 *
 * @throws OwnAreasFault for what is no number
 */
export function xmlPositions(text: string): number[][] {
	// In two steps: one expression for both would look at long blanks again and again.
	const tuples = text.trim().replace(/\s+/g, ' ').replace(/ ?, ?/g, ',');
	if (tuples === '') return [];
	return tuples.split(' ').map((tuple) => {
		const position = tuple.split(',').map((part) => (part === '' ? NaN : Number(part)));
		const [lon, lat] = position;
		if (!Number.isFinite(lon) || !Number.isFinite(lat))
			throw new OwnAreasFault('xml-coordinates', { text: tuple.slice(0, 40) });
		return [lon!, lat!];
	});
}
