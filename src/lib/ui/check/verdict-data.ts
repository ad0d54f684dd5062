import { m } from '$lib/paraglide/messages';
import { whole } from '../../model/whole-module';
import type { CheckedClaim } from '../../state/check-room.svelte';
import { verdictRecord } from '../../words/publish/verdict-record';
import type { Ui } from '../context';
import type { TakenData } from '../publish/taken';
import { cardOf } from './card-of';
import type { CheckUi } from './context';

/** Verdicts as files for other programs. `name`: that of the files, without an extension. */
export function verdictData(
	claims: () => readonly CheckedClaim[],
	name: string,
	check: CheckUi,
	ui: Ui
): readonly TakenData[] {
	const records = () =>
		claims().map((claim) => verdictRecord(cardOf(claim, check, ui), check.room.facts));
	const load = () => whole(import('../../state/publish/verdict-files'));
	return [
		{
			label: m.take_data_csv(),
			save: async () => {
				const text = (await load()).verdictsCsv(records(), ui.display.language);
				return { file: new Blob([text], { type: 'text/csv' }), name: `${name}.csv` };
			}
		},
		{
			label: m.take_data_json(),
			save: async () => {
				const text = (await load()).verdictsJson(records());
				return { file: new Blob([text], { type: 'application/json' }), name: `${name}.json` };
			}
		}
	];
}
