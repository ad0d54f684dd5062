import { swapFileName, writeSwapFile } from '$lib/formats/swap-file';
import { swapGeoJson } from '$lib/formats/swap-geojson';
import { ledgerCsv, swapLedger } from '$lib/formats/swap-ledger';
import type { Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import { offerFile } from '$lib/ui/parts/hand-over';
import type { TakeAwayKind } from '$lib/ui/swap/TakeAway.svelte';
import { ledgerWords } from '$lib/words/swap/ledger-words';
import { type Saving, swapPicture } from './swap-picture';

/** Pixels to the unit of the picture: sharp on screens that have two to a point. */
const pngScale = 2;

/** Save a swap as a file of a kind. Rejects where it cannot be written. */
export async function saveSwap(kind: TakeAwayKind, saving: Saving): Promise<void> {
	const swap = savedSwap(saving);
	const offer = (content: string | Blob, type: string, extension?: string) =>
		offerFile(new Blob([content], { type }), swapFileName(swap.name, extension));
	switch (kind) {
		case 'file': {
			const facts = { asOf: saving.dossier.asOf, summary: saving.view.text };
			return offer(writeSwapFile(swap, saving.known, facts), 'application/json');
		}
		case 'geojson':
			return offer(geoJson(swap, saving), 'application/geo+json', '.geojson');
		case 'csv':
			return offer(csv(swap, saving), 'text/csv', '.csv');
		case 'svg':
			return offer(await swapPicture(swap, saving), 'image/svg+xml', '.svg');
		case 'png':
			return offer(await png(await swapPicture(swap, saving)), 'image/png', '.png');
	}
}

async function png(svg: string): Promise<Blob> {
	const { paintSvg } = await whole(import('$lib/ui/parts/paint-svg'));
	return paintSvg(() => svg, pngScale);
}

/** The swap that the result is of, where there is one. */
function savedSwap({ view }: Saving): Swap {
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
