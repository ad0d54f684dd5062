import { m } from '$lib/paraglide/messages';
import { holderName } from '../names';

/** The words of the table of a swap, in the page's language. */
export function ledgerWords(dataHash: string) {
	return {
		columns: {
			topic: m.swap_csv_topic(),
			side: m.swap_csv_side(),
			number: m.swap_csv_number(),
			name: m.swap_csv_name(),
			regions: m.swap_csv_regions(),
			holderBefore: m.swap_csv_holder_before(),
			holderAfter: m.swap_csv_holder_after(),
			heldSqKm: m.swap_csv_held(),
			contestedSqKm: m.swap_csv_contested(),
			heldLandSqKm: m.swap_csv_land(),
			accuracySqKm: m.swap_csv_accuracy(),
			heldBeforeSqKm: m.swap_csv_held_before(),
			heldLeftSqKm: m.swap_csv_held_left(),
			heldLeftPercent: m.swap_csv_left_percent(),
			value: m.swap_csv_value(),
			unit: m.swap_csv_unit(),
			asOf: m.swap_csv_as_of()
		},
		topics: {
			parcel: m.swap_csv_parcel(),
			side: m.swap_csv_total(),
			difference: m.swap_csv_difference(),
			ratio: m.swap_csv_ratio(),
			region: m.swap_csv_region(),
			'line-before': m.swap_csv_line_before(),
			'line-after': m.swap_csv_line_after(),
			note: m.swap_csv_note()
		},
		sides: { offers: m.swap_room_offers(), asks: m.swap_room_asks() },
		holders: { UA: holderName('UA'), RU: holderName('RU') },
		notes: [
			m.swap_file_disclaimer(),
			m.swap_file_method(),
			m.swap_file_accuracy(),
			m.swap_print_attribution(),
			m.swap_print_made({ hash: dataHash })
		]
	};
}
