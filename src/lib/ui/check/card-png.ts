import { cardSvg } from '../../pictures/card-svg';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { paintSvg } from '../parts/paint-svg';

/** A card of evidence as a PNG. Rejects where the browser cannot paint it. */
export function cardPng(card: EvidenceCard, language: string): Promise<Blob> {
	// Two pixels to the unit: sharp on screens that have two to a point.
	return paintSvg((measure) => cardSvg(card, language, measure), 2);
}
