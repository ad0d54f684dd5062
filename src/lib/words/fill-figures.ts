import type { Figure } from '../model/figure';
import type { SentencePart } from './control-sentence';

/** What stands in a message for the figure at a place of a list: no message holds it itself. */
export function slot(index: number): string {
	return `\u0000${index}\u0000`;
}

/** Text after a figure: without this, its comma could start a line. */
function glued(text: string): string {
	return /^[.,;:)]/.test(text) ? `\u2060${text}` : text;
}

/** A message whose slots are filled with figures. A slot without a figure is left out. */
export function fillFigures(message: string, figures: readonly Figure[]): SentencePart[] {
	return message.split('\u0000').flatMap((text, at): SentencePart[] => {
		if (at % 2 === 0) return text === '' ? [] : [at > 0 ? glued(text) : text];
		const figure = figures[Number(text)];
		return figure ? [figure] : [];
	});
}
