import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { roundTo } from '../../model/precision';
import { kindWord, sourceName } from '../names';
import { say } from '../figure-words';
import type { Against, CompareItem } from '../../model/comparison';

/** The comparison as the rows of a table for a spreadsheet; the first row is the header. Areas in km². */
export function comparisonRows(
	items: readonly CompareItem[],
	all: readonly Against[],
	language: Language
): (string | number | null)[][] {
	const header = [
		m.compare_csv_id(),
		m.compare_csv_name(),
		m.compare_csv_kind(),
		m.compare_csv_area(),
		m.compare_csv_low(),
		m.compare_csv_high(),
		m.compare_csv_times(),
		m.compare_csv_share(),
		m.compare_csv_difference(),
		m.compare_csv_as_of(),
		m.compare_csv_source()
	];
	const rows = items.map((item) => {
		const { figure } = item;
		const one = all.find((against) => against.item.key === item.key);
		const { low, high } = figure.interval;
		return [
			item.key,
			say(item.name, language),
			kindWord(figure.kind),
			roundTo(figure.value, figure.precision),
			roundTo(low, figure.precision),
			Number.isFinite(high) ? roundTo(high, figure.precision) : null,
			one
				? roundTo(
						one.large.key === item.key ? one.times.value : 1 / one.times.value,
						one.large.key === item.key ? one.times.precision : 1e-4
					)
				: 1,
			one ? roundTo(one.share.value, one.share.precision) : null,
			one?.difference
				? (one.large.key === item.key ? 1 : -1) *
					roundTo(one.difference.value, one.difference.precision)
				: null,
			figure.asOf,
			sourceOf(figure, language)
		];
	});
	return [header, ...rows];
}

function sourceOf({ receipt }: Figure, language: Language): string {
	switch (receipt.type) {
		case 'article':
			return `${sourceName(receipt, language)}: ${receipt.title}, ${receipt.url}`;
		case 'reference':
			return `${receipt.source}; ${receipt.note}`;
		case 'measured':
			return receipt.layer === 'control' ? m.layer_control() : m.layer_regions();
		case 'outline':
			return say(receipt.layer, language);
		default:
			return '';
	}
}
