import { embedFragment } from '$lib/formats/embed/fragment';
import { embedFigureIds, type EmbedName } from '$lib/model/embed';
import type { EmbedTarget } from '$lib/model/embed-target';
import type { Ui } from '$lib/ui/context';
import { embedTarget } from '$lib/words/publish/embed-targets';

/** A page for frames, with the numbers that it shows today: a live frame tells of those that change. */
export function embedded(name: EmbedName, { dossier, figure }: Ui): EmbedTarget {
	const figures = embedFigureIds(name, dossier).map(figure);
	return { ...embedTarget(name), fragment: embedFragment(dossier.dataHash, figures) };
}
