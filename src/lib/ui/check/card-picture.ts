import { cardSvg } from '../../pictures/card-svg';
import type { DrawPicture } from '../../pictures/picture';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { measureText } from '../parts/measure-text';
import { fitPicture } from '../publish/fit-picture';

/** A card of evidence. Rejects where the browser cannot measure letters. */
export async function cardPicture(card: EvidenceCard, language: string): Promise<DrawPicture> {
	const svg = cardSvg(card, language, await measureText());
	return (request) => fitPicture(svg, request);
}
