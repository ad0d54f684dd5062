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
		['printed', { recall: 99, precision: 99, right: 86 }],
		['printed-kept', { recall: 93, precision: 97, right: 81 }],
		['reports-a', { recall: 91, precision: 98, right: 77 }],
		['reports-b', { recall: 85, precision: 98, right: 73 }],
		['reports-c', { recall: 91, precision: 99, right: 75 }],
		['reports-d', { recall: 86, precision: 99, right: 73 }],
		['reports-e', { recall: 94, precision: 97, right: 75 }],
		['reports-f', { recall: 98, precision: 99, right: 93 }],
		['reports-g', { recall: 97, precision: 98, right: 80 }],
		['reports-h', { recall: 98, precision: 99, right: 76 }],
		['reports-i', { recall: 96, precision: 99, right: 84 }],
		['reports-j', { recall: 97, precision: 98, right: 75 }],
		['reports-k', { recall: 99, precision: 99, right: 91 }],
		['reports-l', { recall: 95, precision: 95, right: 80 }],
		['reports-m', { recall: 75, precision: 96, right: 44 }],
		['reports-n', { recall: 72, precision: 96, right: 49 }],
		['reports-o', { recall: 90, precision: 99, right: 66 }],
		['reports-p', { recall: 88, precision: 91, right: 57 }],
		['reports-q', { recall: 91, precision: 94, right: 55 }],
		['reports-r', { recall: 81, precision: 97, right: 45 }],
		['reports-s', { recall: 84, precision: 97, right: 45 }],
		['reports-t', { recall: 83, precision: 97, right: 36 }]
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
