import type { Figure } from './figure';
import { withLandOnly } from './land-only';

/** A figure by its id. Throws Error on one that is not known. */
export type FindFigure = (id: string) => Figure;

/** Finds figures of a dossier, and their land-only counterparts. */
export function figureFinder(ofDossier: Readonly<Record<string, Figure>>): FindFigure {
	const figures = withLandOnly(ofDossier);
	return (id) => {
		const found = figures[id];
		if (!found) throw new Error(`The dossier has no figure ${id}`);
		return found;
	};
}

/** A figure, and all that its arithmetic starts from as far as it is known: each once, the figure itself first. */
export function withInputs(
	figure: Figure | null,
	find: (id: string) => Figure | null
): readonly Figure[] {
	const found = new Map<string, Figure>();
	const add = (one: Figure | null) => {
		if (!one || found.has(one.id)) return;
		found.set(one.id, one);
		if (one.receipt.type === 'derived') for (const id of one.receipt.inputs) add(find(id));
	};
	add(figure);
	return [...found.values()];
}
