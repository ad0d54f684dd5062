import { m } from '$lib/paraglide/messages';
import type { CompareItem } from '../../model/comparison';
import type { Dossier } from '../../model/dossier';
import { comparisonSvg } from '../../pictures/comparison-svg';
import type { OneScale } from '../../pictures/one-scale';
import { formatDate } from '../../words/format-date';
import { writtenList } from '../../words/written-list';
import type { Display } from '../../words/format-figure';
import { paintSvg } from '../parts/paint-svg';

/** Shapes at one scale, with legend, date and source, as a PNG. Rejects where the browser cannot paint it. */
export function comparisonPng(
	sheet: OneScale,
	items: readonly CompareItem[],
	dossier: Pick<Dossier, 'asOf' | 'dataHash'>,
	display: Display
): Promise<Blob> {
	const held = items.flatMap(({ figure }) =>
		figure.receipt.type === 'measured' ? figure.asOf! : []
	);
	const days = [...new Set(held.length > 0 ? held : [dossier.asOf])]
		.sort()
		.map((day) => formatDate(day, display.language));
	const words = {
		title: m.compare_title(),
		notes: [
			m.compare_scale_note(),
			m.compare_export_as_of({ date: writtenList(days, display.language) }),
			m.compare_export_source({ hash: dossier.dataHash })
		]
	};
	// Three pixels to the unit: enough for a slide.
	return paintSvg((measure) => comparisonSvg(sheet, items, words, display, measure), 3);
}
