import type { Bounds, Dossier } from '$lib/model/dossier';
import type { Language } from '$lib/model/language';
import { m } from '$lib/paraglide/messages';
import { formatFigure } from '$lib/words/format-figure';

/** What the still map says of the ground that is offered, to find room for it; null where that is not drawn. */
export function stillCallout(
	dossier: Dossier,
	language: Language
): { readonly text: string; readonly bounds: Bounds } | null {
	const { group, headline } = dossier.swap.offered;
	const offered = dossier.layerGroups
		.find(({ id }) => id === group)
		?.rows.find((row) => row.bounds);
	if (!offered?.bounds) return null;
	const area = formatFigure(dossier.figures[headline]!, { language, unitSystem: 'km2' });
	return { text: `${m.map_salient({}, { locale: language })} ${area}`, bounds: offered.bounds };
}
