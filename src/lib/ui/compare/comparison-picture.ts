import { m } from '$lib/paraglide/messages';
import type { CompareItem } from '../../model/comparison';
import type { Dossier } from '../../model/dossier';
import { comparisonSvg } from '../../pictures/comparison-svg';
import type { OneScale } from '../../pictures/one-scale';
import type { DrawPicture } from '../../pictures/picture';
import { formatDate } from '../../words/format-date';
import { writtenList } from '../../words/written-list';
import type { Display } from '../../words/format-figure';
import { measureText } from '../parts/measure-text';
import { fitPicture } from '../publish/fit-picture';

/** Shapes at one scale, with legend, date and source. Rejects where the browser cannot measure letters. */
export async function comparisonPicture(
	sheet: OneScale,
	items: readonly CompareItem[],
	dossier: Pick<Dossier, 'asOf' | 'dataHash'>,
	display: Display
): Promise<DrawPicture> {
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
	const svg = comparisonSvg(sheet, items, words, display, await measureText());
	return (request) => fitPicture(svg, request);
}
