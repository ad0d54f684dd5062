import { m } from '$lib/paraglide/messages';
import type { Localised } from '../../model/text';
import type { CompareItem } from '../../model/compare-item';
import { localised } from '../localised';

/** What the figures of one line are called. */
export interface CoverTexts {
	readonly area: Localised;
	readonly ofRegion: Localised;
	readonly ofShape: Localised;
	/** The outline, as what a share is of. */
	readonly whole: Localised;
	readonly layer: Localised;
	readonly note: Localised;
}

const known = new WeakMap<CompareItem, Map<string, CoverTexts>>();

/** Texts for a line, made once: they do not change while the shape moves. */
export function coverTexts(item: CompareItem, key: string, name: Localised): CoverTexts {
	const own = known.get(item) ?? new Map<string, CoverTexts>();
	known.set(item, own);
	const texts = own.get(key) ?? makeTexts(item, name);
	own.set(key, texts);
	return texts;
}

/** The label of the copy's own area, made once, too. */
export function placedTexts(item: CompareItem): CoverTexts {
	const own = coverTexts(item, 'placed', item.name);
	return { ...own, area: labels.get(item) ?? makeLabel(item) };
}

const labels = new WeakMap<CompareItem, Localised>();

function makeLabel(item: CompareItem): Localised {
	const label = localised((locale) =>
		m.compare_over_area_label({ name: item.name[locale.locale] }, locale)
	);
	labels.set(item, label);
	return label;
}

export const outsideName: Localised = localised((locale) => m.compare_over_outside({}, locale));

export const heldNames: Readonly<Record<'UA' | 'RU', Localised>> = {
	UA: localised((locale) => m.compare_over_held({ holder: m.holder_UA({}, locale) }, locale)),
	RU: localised((locale) => m.compare_over_held({ holder: m.holder_RU({}, locale) }, locale))
};

function makeTexts(item: CompareItem, name: Localised): CoverTexts {
	const names = (language: 'en' | 'uk') => ({ name: name[language], shape: item.name[language] });
	return {
		area: localised((locale) => m.compare_over_cover_label(names(locale.locale), locale)),
		ofRegion: localised((locale) => m.compare_over_cover_share(names(locale.locale), locale)),
		ofShape: localised((locale) => m.compare_over_shape_share(names(locale.locale), locale)),
		whole: localised((locale) => m.compare_over_whole({ name: item.name[locale.locale] }, locale)),
		layer: localised((locale) => m.compare_over_layer({ name: item.name[locale.locale] }, locale)),
		note: localised((locale) => m.compare_over_note({}, locale))
	};
}
