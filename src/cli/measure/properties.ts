import { getLocale } from '$lib/paraglide/runtime';
import type { Holding } from './measurement';

type Properties = Readonly<Record<string, unknown>>;

const nameKeys = ['name', 'name_en', 'NAME', 'Name', 'title', 'shapeName'];

/** Who holds a feature, and how, where its properties say so; a status of another word is not known. */
export function holdingOf({ holder, status }: Properties): Holding & { isKnown: boolean } {
	const word = typeof status === 'string' ? status.trim().toLowerCase() : null;
	const known = word === 'held' || word === 'contested' ? word : null;
	return {
		holder: typeof holder === 'string' && holder.trim() !== '' ? holder.trim() : null,
		status: known,
		isKnown: status === undefined || status === null || known !== null
	};
}

/** The name of a feature: a text, or that in the language of the output, else the first; null where it has none. */
export function nameOf(properties: Properties): string | null {
	for (const key of nameKeys) {
		const value = properties[key];
		if (typeof value === 'string' && value !== '') return value;
		if (typeof value !== 'object' || value === null) continue;
		const texts = value as Record<string, unknown>;
		const text = texts[getLocale()] ?? texts.en ?? Object.values(texts)[0];
		if (typeof text === 'string') return text;
	}
	return null;
}

/** The id of a feature: its own, or the one among its properties. */
export function idOf(own: string | number | null, { id }: Properties): string | number | null {
	if (own !== null) return own;
	return typeof id === 'string' || typeof id === 'number' ? id : null;
}
