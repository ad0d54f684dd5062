import { m } from '$lib/paraglide/messages';
import type { Dossier, LayerRow } from '../../model/dossier';
import { formatDate } from '../format-date';
import { type Display, formatQuantity } from '../format-figure';
import { holderOf } from '../names';

/** What the map shows. */
interface Shown {
	/** Ids of the rows that are on. */
	readonly visible: readonly string[];
	/** ISO date; null: that of the dossier. */
	readonly day: string | null;
	/** From its left edge to its right one. */
	readonly widthKm: number;
}

/** What a picture of the map as it is seen says. */
export function seenMapWords(
	{ asOf, dataHash, layerGroups }: Pick<Dossier, 'asOf' | 'dataHash' | 'layerGroups'>,
	{ visible, day, widthKm }: Shown,
	display: Display
) {
	const { language } = display;
	const locale = { locale: language };
	const rows = layerGroups.flatMap((group) => group.rows).filter(({ id }) => visible.includes(id));
	const title = m.picture_map_title({ date: formatDate(day ?? asOf, language) }, locale);
	const across = formatQuantity(widthKm, 'km', widthKm < 100 ? 1 : 10, display);
	const names = rows.map(({ name }) => name[language]).join('; ');
	return {
		title,
		alt: m.picture_map_alt({ title, rows: names === '' ? '–' : names, across }, locale),
		notes: [
			m.map_projection({}, locale),
			m.swap_print_attribution({}, locale),
			m.swap_print_made({ hash: dataHash }, locale)
		],
		/** By what they mean, the looks that the map has. */
		key: keyOf(rows, display)
	};
}

/** As in the key of the page. */
const order: readonly LayerRow['kind'][] = ['held', 'contested', 'claimed', 'line'];

/** Places and boundaries need no word. */
function keyOf(rows: readonly LayerRow[], { language }: Display) {
	const locale = { locale: language };
	const words = {
		contested: m.key_contested({}, locale),
		claimed: m.key_claimed({}, locale),
		line: m.key_line({}, locale)
	};
	const key = new Map<string, Pick<LayerRow, 'kind' | 'holder'>[]>();
	const inOrder = rows.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	for (const { kind, holder } of inOrder) {
		const isHeld = kind === 'held' && holder !== null;
		const text = isHeld
			? m.region_held_by({ holderOf: holderOf(holder, language) }, locale)
			: words[kind as keyof typeof words];
		const looks = key.get(text) ?? [];
		if (text && looks.every((look) => look.holder !== holder))
			key.set(text, [...looks, { kind, holder }]);
	}
	return [...key].map(([text, looks]) => ({ text, looks }));
}
