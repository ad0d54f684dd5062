import type { Figure } from './figure';

/** A figure by its id. Throws Error on one that is not known. */
export type FindFigure = (id: string) => Figure;

/** A figure, and all that its arithmetic starts from: each once, the figure itself first. */
export function withInputs(figure: Figure, find: FindFigure): readonly Figure[] {
	const found = new Map<string, Figure>();
	const add = (one: Figure) => {
		if (found.has(one.id)) return;
		found.set(one.id, one);
		if (one.receipt.type === 'derived') for (const id of one.receipt.inputs) add(find(id));
	};
	add(figure);
	return [...found.values()];
}
