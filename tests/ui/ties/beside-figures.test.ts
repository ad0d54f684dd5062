import { describe, expect, it } from 'vitest';
import { drawnDays } from '../../../src/lib/dossier/drawn-days';
import type { BesideSide } from '../../../src/lib/model/beside';
import { noRings } from '../../../src/lib/geo/rings';
import { besideFigures } from '../../../src/lib/ui/ties/beside-figures';
import { say } from '../../../src/lib/words/figure-words';
import { formatFigure } from '../../../src/lib/words/format-figure';
import '../../../src/lib/words/ties/tie-words';
import { shippedSite } from '../../fixtures/shipped-site';

const { dossier } = shippedSite();
const source = { file: 'front.kml', mapping: 'by hand', maker: 'reader' } as const;
const compared = {
	...{ source, day: dossier.asOf, counting: 'held' as const, dossier },
	ours: drawnDays.find(({ date }) => date === dossier.asOf)!
} as const;
const sideOf = (areas: Partial<BesideSide>): BesideSide => ({
	...{ holder: 'UA', regions: [], onlyTheirs: noRings, onlyOurs: noRings, isConserved: true },
	...{ theirsSqKm: 0, oursSqKm: 0, bothSqKm: 0, onlyTheirsSqKm: 0, onlyOursSqKm: 0 },
	...areas
});
const shown = (areas: Partial<BesideSide>, rest = {}) =>
	Object.entries(besideFigures(sideOf(areas), null, { ...compared, ...rest })).map(
		([what, figure]) => `${what} ${formatFigure(figure, { language: 'en', unitSystem: 'km2' })}`
	);

describe('two maps side by side', () => {
	it('show one area as one number', () => {
		const [theirs, ours, both] = shown({ theirsSqKm: 423.4, oursSqKm: 423.4, bothSqKm: 423.4 });
		expect(theirs!.split(' ')[1]).toBe(ours!.split(' ')[1]);
		expect(both!.split(' ')[1]).toBe(ours!.split(' ')[1]);
		expect(ours).toMatch(/420/);
	});

	it('have three digits where ours has nothing to be accurate about, and never nothing for something', () => {
		const none = { ...compared.ours, areas: {} };
		expect(shown({ theirsSqKm: 112_231, onlyTheirsSqKm: 112_231 }, { ours: none })[0]).toMatch(
			/112,000/
		);
		expect(shown({ theirsSqKm: 0.4, oursSqKm: 423, onlyTheirsSqKm: 0.4 })[0]).toMatch(
			/less than 10/
		);
	});

	it('say of the example that its lines are ours', () => {
		const example = { ...compared, source: { ...source, maker: 'example' as const } };
		const { theirsSqKm, bothSqKm } = besideFigures(sideOf({}), null, example);
		const said = [theirsSqKm, bothSqKm].map(({ receipt }) =>
			receipt.type === 'outline' ? say(receipt.layer, 'en') : ''
		);
		expect(said[0]).toContain('An example: our own map');
		expect(said[1]).toContain('The example (file front.kml)');
	});
});
