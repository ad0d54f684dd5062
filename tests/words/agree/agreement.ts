// What holds of numbers that stand together on a page, read off the page as it is written.
import { expect } from 'vitest';
import type { Figure } from '../../../src/lib/model/figure';
import { type Display, formatFigure } from '../../../src/lib/words/format-figure';

/** Every way that the site writes numbers in. */
export const displays: readonly Display[] = (['en', 'uk'] as const).flatMap((language) =>
	(['km2', 'mi2'] as const).map((unitSystem) => ({ language, unitSystem }))
);

/** The ends of a figure as they stand on the page. */
export function shown(figure: Figure, display: Display): readonly [number, number] {
	const text = formatFigure(figure, display);
	const plain =
		display.language === 'uk'
			? text.replaceAll(/(?<=\d)[\u00a0\u202f](?=\d)/g, '').replaceAll(/(?<=\d),(?=\d)/g, '.')
			: text.replaceAll(/(?<=\d),(?=\d)/g, '');
	const ends = (plain.match(/\d+(\.\d+)?/g) ?? []).map(Number);
	return [ends[0]!, ends.at(-1)!];
}

/** Half a step of a figure, in the shown unit: by so much may a sum be off for rounding. */
export function half({ precision, unit }: Figure, { unitSystem }: Display): number {
	const isConverted = unitSystem === 'mi2' && (unit === 'km2' || unit === 'km');
	return (isConverted ? Math.max(1, precision) : precision) / 2 + 1e-6;
}

export interface Derived {
	readonly figure: Figure;
	readonly formula: string;
	readonly inputs: readonly Figure[];
}

/** The figures that were derived, with what from. `all` holds every figure that they name. */
export function derivedOf(
	figures: Iterable<Figure>,
	all: Readonly<Record<string, Figure>>
): Derived[] {
	return [...figures].flatMap((figure) => {
		if (figure.receipt.type !== 'derived') return [];
		const { formula, inputs } = figure.receipt;
		for (const id of inputs) expect(all, `${figure.id} comes from ${id}`).toHaveProperty([id]);
		return [{ figure, formula, inputs: inputs.map((id) => all[id]!) }];
	});
}

/** By id. Fails where two of one id are written differently. */
export function oneOfEach(figures: Iterable<Figure>, display: Display): Record<string, Figure> {
	const all: Record<string, Figure> = {};
	for (const figure of figures) {
		const other = (all[figure.id] ??= figure);
		expect(formatFigure(figure, display), figure.id).toBe(formatFigure(other, display));
	}
	return all;
}

/** No share above 100 %, and no part above its whole. */
export function expectPartsInWholes(derived: readonly Derived[], display: Display): void {
	for (const { figure, formula, inputs } of derived) {
		if (figure.quantity !== 'share' || formula !== '{0} ÷ {1}') continue;
		const [part, whole] = inputs as [Figure, Figure];
		// Of a claim that contradicts itself, the part may well be the larger one.
		expect(shown(figure, display)[1], figure.id).toBeLessThanOrEqual(100);
		const names = `${figure.id}: ${part.id} of ${whole.id}`;
		expect(shown(part, display)[1], names).toBeLessThanOrEqual(shown(whole, display)[1]);
	}
}

/**
 * Sums and differences are those of the numbers shown: exactly where all are shown in the same steps,
 * else to the digits of the coarsest. Says how many there were.
 */
export function expectSums(derived: readonly Derived[], display: Display): number {
	const made = derived.filter(({ formula }) => / [−+] /.test(formula));
	for (const { figure, formula, inputs } of made) {
		const signs = [1, ...(formula.match(/[−+]/g) ?? []).map((sign) => (sign === '+' ? 1 : -1))];
		const isOneStep = [figure, ...inputs].every(({ precision }) => precision === figure.precision);
		const off = isOneStep ? 1e-6 : Math.max(...inputs.map((input) => half(input, display)));
		const low = inputs.reduce((total, input, at) => {
			const { crossed = false } = figure.terms?.[at] ?? {};
			return total + signs[at]! * shown(input, display)[crossed ? 1 : 0];
		}, 0);
		const written = inputs.map((input) => `${input.id} ${formatFigure(input, display)}`);
		const names = `${figure.id} ${formatFigure(figure, display)} = ${written.join(', ')}`;
		expect(Math.abs(shown(figure, display)[0] - Math.max(0, low)), names).toBeLessThanOrEqual(off);
	}
	return made.length;
}

/** Parts that are all of a whole come to it, to the digits shown. */
export function expectAll(parts: readonly Figure[], whole: Figure, display: Display): void {
	const sum = parts.reduce((total, part) => total + shown(part, display)[0], 0);
	const off = [whole, ...parts].reduce((total, one) => total + half(one, display), 0);
	expect(Math.abs(shown(whole, display)[0] - sum), whole.id).toBeLessThanOrEqual(off);
}
