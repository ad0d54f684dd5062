import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../../src/lib/dossier/claim-facts';
import { compareData } from '../../../src/lib/dossier/compare-things';
import { withLandOnly } from '../../../src/lib/model/land-only';
import { formatFigure, formatRead } from '../../../src/lib/words/format-figure';
import {
	derivedOf,
	displays,
	expectAll,
	expectPartsInWholes,
	expectSums,
	oneOfEach,
	shown
} from './agreement';
import { shippedSite } from '../../fixtures/shipped-site';

const loaded = shippedSite();
const { dossier } = loaded;
const figures = [
	withLandOnly(dossier.figures),
	claimFacts(loaded).figures,
	compareData(loaded).figures
].flatMap((source) => Object.values(source));

describe.each(displays)('what the site shows in $unitSystem, $language', (display) => {
	const all = oneOfEach(figures, display);
	const derived = derivedOf(Object.values(all), all);

	it('never shows a part that is more than its whole, nor a share above 100 %', () => {
		expect(derived.filter(({ figure }) => figure.quantity === 'share').length).toBeGreaterThan(20);
		expectPartsInWholes(derived, display);
	});

	it('shows of each region no more held than there is', () => {
		for (const { id, held, measured } of dossier.regions) {
			if (held === null) continue;
			const [part, whole] = [shown(all[held]!, display), shown(all[measured]!, display)];
			expect(part[1], id).toBeLessThanOrEqual(whole[1]);
		}
	});

	it('shows sums and differences that are those of the numbers shown', () => {
		expect(expectSums(derived, display)).toBeGreaterThan(0);
	});

	it('shows rows that make their group, to the digits shown', () => {
		for (const { rows, total } of dossier.layerGroups) {
			if (total === null) continue;
			const held = rows.filter(({ kind, area }) => kind === 'held' && area !== null);
			expectAll(
				held.map(({ area }) => all[area!]!),
				all[total]!,
				display
			);
		}
	});

	it('marks what was printed in another unit', () => {
		const mark = display.language === 'en' ? 'converted' : 'перерахован';
		for (const figure of Object.values(all)) {
			const { receipt } = figure;
			const { type } = receipt;
			const isMiles = display.unitSystem === 'mi2';
			const isConverted =
				figure.unit !== 'percent' &&
				(type === 'published'
					? isMiles !== (receipt.printedIn === 'mi2')
					: isMiles && (type === 'article' || type === 'reference'));
			expect(formatFigure(figure, display).includes(mark), figure.id).toBe(isConverted);
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
