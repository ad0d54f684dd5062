import type { Holder } from '../../model/holder';

const spellings: readonly (readonly [Holder, RegExp])[] = [
	[
		'RU',
		/\b(LPR|DPR|LNR|DNR|Lugansk|Kiev|Zaporozhye|Kharkov|Dnepropetrovsk|Chasov Yar|Artyomovsk|People['’]s Republic)\b/
	],
	['UA', /\b(Luhansk|Kyiv|Zaporizhzhia|Kharkiv|Dnipropetrovsk|Chasiv Yar|Bakhmut)\b/]
];

/** The side whose spelling of names a text has, and the other's not; null where it has both or none. */
export function styleOf(text: string): Holder | null {
	const found = spellings.filter(([, pattern]) => pattern.test(text)).map(([side]) => side);
	return found.length === 1 ? found[0]! : null;
}
