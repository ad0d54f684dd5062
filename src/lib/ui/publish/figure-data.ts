import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { whole } from '../../model/whole-module';
import type { TakenData } from './taken';

/** Figures as a table. `name`: that of its file, without an extension. */
export function figureData(
	figures: () => readonly Figure[],
	name: string,
	language: Language
): TakenData {
	return {
		label: m.take_data_csv(),
		save: async () => {
			const { figuresCsv } = await whole(import('../../state/publish/figure-files'));
			const file = new Blob([figuresCsv(figures(), language)], { type: 'text/csv' });
			return { file, name: `${name}.csv` };
		}
	};
}
