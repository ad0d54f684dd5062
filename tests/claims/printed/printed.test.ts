// Passages after the structures of printed reports, read as a careful reader does.
import { describe, expect, it } from 'vitest';
import { layerFacts, shippedClaimFacts } from '../../fixtures/claim-facts';
import { dayVerdicts } from './day-verdicts';
import { falseVerdicts } from './false-verdicts';
import { passageFiles, readPassages } from './read-printed';
import { printedText, scorePassages } from './score';

const facts = shippedClaimFacts();

describe('claims in printed passages', () => {
	// Floors after mending; docs/method.md tells what each file showed when it was still unseen.
	it.each([
		['printed', { recall: 99, precision: 99, right: 85 }],
		['printed-kept', { recall: 93, precision: 97, right: 73 }],
		['reports-a', { recall: 91, precision: 98, right: 75 }],
		['reports-b', { recall: 85, precision: 98, right: 72 }],
		['reports-c', { recall: 91, precision: 99, right: 70 }],
		['reports-d', { recall: 86, precision: 99, right: 71 }],
		['reports-e', { recall: 94, precision: 96, right: 72 }],
		['reports-f', { recall: 98, precision: 99, right: 91 }],
		['reports-g', { recall: 97, precision: 98, right: 69 }],
		['reports-h', { recall: 98, precision: 99, right: 73 }],
		['reports-i', { recall: 96, precision: 99, right: 78 }],
		['reports-j', { recall: 97, precision: 98, right: 68 }],
		['reports-k', { recall: 99, precision: 99, right: 90 }],
		['reports-l', { recall: 95, precision: 95, right: 72 }],
		['reports-m', { recall: 75, precision: 96, right: 37 }],
		['reports-n', { recall: 72, precision: 96, right: 45 }],
		['reports-o', { recall: 90, precision: 99, right: 59 }],
		['reports-p', { recall: 88, precision: 91, right: 45 }],
		['reports-q', { recall: 91, precision: 90, right: 43 }]
	] as const)('%s', (name, floors) => {
		const score = scorePassages(readPassages(name), facts);
		console.log(printedText(name, score));
		if (process.env.CLAIMS_MISSES) console.log(score.misses.join('\n'));
		const { expected, got, found, right } = score;
		expect((100 * found) / expected).toBeGreaterThanOrEqual(floors.recall);
		expect((100 * found) / got).toBeGreaterThanOrEqual(floors.precision);
		expect((100 * right) / expected).toBeGreaterThanOrEqual(floors.right);
	});

	it('do not fit because of the ground, not because of a misreading', () => {
		const { doNotFit, misread } = falseVerdicts(passageFiles.flatMap(readPassages), layerFacts());
		console.log(`do not fit: ${doNotFit}, of them misread: ${misread.length}`);
		console.log(misread.join('\n'));
		expect(doNotFit).toBeGreaterThan(0);
		expect(misread.length / doNotFit).toBeLessThanOrEqual(0.02);
	});

	it('have an answer on their own days, and do not fit for a misreading hardly ever', () => {
		const score = dayVerdicts(passageFiles.flatMap(readPassages), facts);
		const { claims, answered, doNotFit, misread } = score;
		console.log(
			`own days: ${answered} of ${claims} answered, ${doNotFit} do not fit, of them misread: ${misread.length}`
		);
		console.log(misread.join('\n'), score.reasons);
		expect(answered / claims).toBeGreaterThanOrEqual(0.65);
		expect(misread.length / answered).toBeLessThanOrEqual(0.005);
		expect(misread.length / doNotFit).toBeLessThanOrEqual(0.05);
	});
});
