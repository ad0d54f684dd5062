import type { UnitSystem } from '../../model/view';
import { sqKmPerSqMile } from '../format-figure';

/** An area as a person types it, in the shown unit, from km². */
export function toShown(areaSqKm: number, unitSystem: UnitSystem): number {
	const shown = unitSystem === 'mi2' ? areaSqKm / sqKmPerSqMile : areaSqKm;
	return Math.round(shown * 10) / 10;
}

/** What was typed, in km²; null where it is no area. Takes a comma for the point, and spaces in long numbers. */
export function fromTyped(text: string, unitSystem: UnitSystem): number | null {
	const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
	if (text.trim() === '' || !Number.isFinite(number) || number <= 0) return null;
	return unitSystem === 'mi2' ? number * sqKmPerSqMile : number;
}
