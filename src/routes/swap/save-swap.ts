import { swapFileName, writeSwapFile } from '$lib/formats/swap-file';
import { swapGeoJson } from '$lib/formats/swap-geojson';
import { ledgerCsv, swapLedger } from '$lib/formats/swap-ledger';
import type { Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import { m } from '$lib/paraglide/messages';
import type { SavedFile } from '$lib/ui/publish/taken';
import { ledgerWords } from '$lib/words/swap/ledger-words';
import type { Saving } from './swap-picture';

/** What a swap can be saved as. */
export type SwapFileKind = 'file' | 'geojson' | 'csv';

/** A swap as a file of a kind. Throws where it was not evaluated yet. */
export function swapFile(kind: SwapFileKind, saving: Saving): SavedFile {
	const swap = savedSwap(saving);
	const made = (content: string, type: string, extension?: string) => ({
		file: new Blob([content], { type }),
		name: swapFileName(swap.name, extension)
	});
	switch (kind) {
		case 'file': {
			const facts = { asOf: saving.dossier.asOf, summary: saving.view.text };
			return made(writeSwapFile(swap, saving.known, facts), 'application/json');
		}
		case 'geojson':
			return made(geoJson(swap, saving), 'application/geo+json', '.geojson');
		case 'csv':
			return made(csv(swap, saving), 'text/csv', '.csv');
	}
}

/** The swap that the result is of, where there is one. */
export function savedSwap({ view }: Saving): Swap {
	return view.room.resultOf ?? view.room.swap;
}

function geoJson(swap: Swap, saving: Saving): string {
	const json = swapGeoJson(swap, resultOf(saving), {
		...contextOf(swap, saving),
		dataHash: saving.dossier.dataHash,
		code: saving.code,
		method: m.swap_file_method(),
		sources: [m.swap_print_attribution()],
		accuracy: m.swap_file_accuracy(),
		disclaimer: m.swap_file_disclaimer()
	});
	return JSON.stringify(json, null, '\t');
}

function csv(swap: Swap, saving: Saving): string {
	const rows = swapLedger(swap, resultOf(saving), contextOf(swap, saving));
	return ledgerCsv(rows, ledgerWords(saving.dossier.dataHash));
}

function contextOf(swap: Swap, { view, holders, dossier }: Saving) {
	const parcels = [...swap.offers, ...swap.asks];
	return {
		holders,
		asOf: dossier.asOf,
		regionName: view.regionName,
		parcelName: (id: number) => {
			const parcel = parcels.find((one) => one.id === id);
			// Other programs get a name as it was given.
			return parcel ? (parcel.name ?? view.parcelName(parcel)) : String(id);
		}
	};
}

function resultOf({ view }: Saving): SwapResult {
	if (!view.room.result) throw new Error('the swap was not evaluated yet');
	return view.room.result;
}
