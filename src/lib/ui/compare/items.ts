import { type CompareItem, type Pick, pickKey } from '../../model/comparison';
import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Language } from '../../model/language';
import { outlineFigure } from '../../model/outline-figure';
import type { CompareRoom } from '../../state/compare-room.svelte';
import '../../words/compare/compare-figure-words';

/** The picks of a room, in order. */
export function compareItems(
	room: CompareRoom,
	dossier: Dossier,
	language: Language
): CompareItem[] {
	const letters = m.compare_letters({}, { locale: language });
	return room.picks.map((pick, index) => {
		const thing = room.thingOf(pick);
		const figure = thing ? room.figureOf(thing.figure) : drawnFigure(room, pick, dossier.asOf);
		return {
			pick,
			key: pickKey(pick),
			letter: letters.charAt(index),
			name: nameOf(room, pick),
			holder: thing?.holder ?? null,
			figure,
			reported: thing?.kind === 'reported' ? [] : reportedLike(figure, dossier),
			outline: room.outlineOf(pick),
			plain: room.isPlain(pick)
		};
	});
}

export function nameOf(room: CompareRoom, pick: Pick): FigureWording {
	if (pick.type === 'drawn') return phrase('drawn', { number: pick.id });
	const { name, kind, figure, day } = room.thingOf(pick)!;
	const isHeld = kind === 'held' || kind === 'group';
	// Beside ground of another day, that of the dossier's own has to say its day, too.
	if (!room.spansDays || !isHeld || day !== undefined) return name;
	return phrase('on-day', { name, day: room.figureOf(figure).asOf! });
}

/** Areas that articles give for just this ground, on the dossier's own day. */
function reportedLike({ subject, asOf }: Figure, dossier: Dossier): Figure[] {
	const { figures } = dossier;
	if (subject.what !== 'held' || asOf !== dossier.asOf) return [];
	return Object.values(figures).filter(
		(figure) =>
			figure.receipt.type === 'article' &&
			figure.quantity === 'area' &&
			figure.subject.what === 'held' &&
			figure.subject.holder === subject.holder &&
			figure.subject.region === subject.region
	);
}

function drawnFigure(room: CompareRoom, pick: Pick, asOf: string): Figure {
	return outlineFigure({
		id: `compare-${pickKey(pick)}`,
		areaSqKm: room.drawnSqKm(pick),
		label: phrase('drawn-area', { name: nameOf(room, pick) }),
		layer: phrase('drawn-layer'),
		note: phrase('drawn-note'),
		asOf,
		region: 'UA'
	});
}
