import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../src/lib/dossier/claim-facts';
import { compareData } from '../../src/lib/dossier/compare-things';
import { loadDossier } from '../../src/lib/dossier/load-dossier';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import type { Figure } from '../../src/lib/model/figure';
import { withLandOnly } from '../../src/lib/model/land-only';
import { formatFigure, formatRead } from '../../src/lib/words/format-figure';

const loaded = loadDossier(shippedFiles);
if (!loaded.ok) throw new Error(loaded.reason);
const { dossier } = loaded.value;
const sources: Readonly<Record<string, Figure>>[] = [
	withLandOnly(dossier.figures),
	claimFacts(loaded.value).figures,
	compareData(loaded.value).figures
];
const all = Object.assign({}, ...sources) as Record<string, Figure>;
const displays = (['km2', 'mi2'] as const).map((unitSystem) => ({
	language: 'en' as const,
	unitSystem
}));
type Display = (typeof displays)[number];

/** The ends of a figure as they stand on the page. */
function shown(figure: Figure, display: Display): readonly [number, number] {
	const numbers = formatFigure(figure, display).match(/\d[\d,.]*/g) ?? [];
	const ends = numbers.map((number) => Number(number.replaceAll(',', '')));
	return [ends[0]!, ends.at(-1)!];
}
/** Half a step of a figure, in the shown unit: by so much may a sum be off for rounding. */
const half = ({ precision }: Figure, { unitSystem }: Display) =>
	(unitSystem === 'mi2' ? Math.max(1, precision) : precision) / 2 + 1e-6;

const derived = Object.values(all).flatMap((figure) =>
	figure.receipt.type === 'derived' ? [{ figure, receipt: figure.receipt }] : []
);
const inputsOf = (ids: readonly string[]) => ids.map((id) => all[id]!);

describe.each(displays)('what the site shows in $unitSystem', (display) => {
	it('writes one figure in one way, wherever it is from', () => {
		for (const figures of sources)
			for (const [id, figure] of Object.entries(figures))
				expect(formatFigure(figure, display), id).toBe(formatFigure(all[id]!, display));
	});

	it('never shows a part that is more than its whole, nor a share above 100 %', () => {
		const shares = derived.filter(({ figure }) => figure.quantity === 'share');
		expect(shares.length).toBeGreaterThan(20);
		for (const { figure, receipt } of shares) {
			if (receipt.formula !== '{0} ÷ {1}') continue;
			expect(shown(figure, display)[1], figure.id).toBeLessThanOrEqual(100);
			const [part, whole] = inputsOf(receipt.inputs).map((input) => shown(input, display));
			expect(part![1], `${figure.id}: ${receipt.inputs}`).toBeLessThanOrEqual(whole![1]);
		}
	});

	it('shows of each region no more held than there is', () => {
		for (const { id, held, measured } of dossier.regions) {
			if (held === null) continue;
			const [part, whole] = [shown(all[held]!, display), shown(all[measured]!, display)];
			expect(part[1], id).toBeLessThanOrEqual(whole[1]);
		}
	});

	it('shows sums and differences that are those of the numbers shown', () => {
		const made = derived.filter(({ receipt }) => / [−+] /.test(receipt.formula));
		expect(made.length).toBeGreaterThan(0);
		for (const { figure, receipt } of made) {
			const signs = [1, ...(receipt.formula.match(/[−+]/g) ?? []).map((s) => (s === '+' ? 1 : -1))];
			const inputs = inputsOf(receipt.inputs);
			const sum = inputs.reduce((total, one, at) => total + signs[at]! * shown(one, display)[0], 0);
			const off = Math.max(...inputs.map((input) => half(input, display)));
			expect(Math.abs(shown(figure, display)[0] - sum), figure.id).toBeLessThanOrEqual(off);
		}
	});

	it('shows rows that make their group, to the digits shown', () => {
		for (const { id, rows, total } of dossier.layerGroups) {
			if (total === null) continue;
			const held = rows.filter(({ kind, area }) => kind === 'held' && area !== null);
			const parts = held.map(({ area }) => all[area!]!);
			const sum = parts.reduce((all, part) => all + shown(part, display)[0], 0);
			const off = [all[total]!, ...parts].reduce((all, one) => all + half(one, display), 0);
			expect(Math.abs(shown(all[total]!, display)[0] - sum), id).toBeLessThanOrEqual(off);
		}
	});

	it('marks what was printed in another unit', () => {
		for (const figure of Object.values(all)) {
			const { type } = figure.receipt;
			const isConverted =
				display.unitSystem === 'mi2' &&
				(type === 'article' || type === 'reference') &&
				figure.unit !== 'percent';
			expect(formatFigure(figure, display).includes('converted'), figure.id).toBe(isConverted);
		}
	});
});

describe('the range that a figure is read as', () => {
	const read = (precision: number, low: number, high: number) =>
		formatRead({ low, high }, 'km2', precision, displays[0]!).replace(/\s/g, ' ');
	it('is written in one way, rounded inwards by little', () => {
		expect(read(10, 427.5, 472.5)).toBe('428–472 km²');
		expect(read(1000, 950, 1050)).toBe('950–1,050 km²');
		expect(read(1000, 112_000, 113_000)).toBe('112,000–113,000 km²');
	});
});
