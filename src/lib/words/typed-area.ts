import { type Display, sqKmPerSqMile } from './format-figure';

/** An area as a person types it, in the shown unit, from km². */
export function toShown(areaSqKm: number, { unitSystem }: Display): number {
	const shown = unitSystem === 'mi2' ? areaSqKm / sqKmPerSqMile : areaSqKm;
	return Math.round(shown * 10) / 10;
}

/**
 * What was typed, in km²; null where it is no area. Spaces may part long numbers, in English commas,
 * too; a comma is otherwise taken for a point.
 */
export function fromTyped(text: string, { language, unitSystem }: Display): number | null {
	const close = text.replace(/[\s\u00a0\u202f]/g, '');
	const isParted = language === 'en' && /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(close);
	const number = Number(isParted ? close.replaceAll(',', '') : close.replace(',', '.'));
	if (text.trim() === '' || !Number.isFinite(number) || number <= 0) return null;
	return unitSystem === 'mi2' ? number * sqKmPerSqMile : number;
}
