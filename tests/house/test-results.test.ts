import { describe, expect, it } from 'vitest';
import { closingLine } from '../../scripts/lib/run-stages.mjs';
import { countReport, readCounts } from '../../scripts/lib/vitest-results.mjs';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});

describe('counting test results', () => {
	it('counts every case', () => {
		const report = { testResults: [file('passed', 'passed', 'pending'), file('failed', 'failed')] };
		expect(countReport(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 1 });
	});

	it('counts a file that could not be loaded as a failure', () => {
		const report = { testResults: [file('passed', 'passed'), file('failed')] };
		expect(countReport(report, 1)).toMatchObject({ passed: 1, failed: 1 });
	});

	it('counts a file whose cases passed but whose clean-up failed as a failure', () => {
		expect(countReport({ testResults: [file('failed', 'passed')] }, 1)).toMatchObject({
			failed: 1
		});
	});

	it('never passes a run that failed outside its tests, ran nothing or left no report', () => {
		const passing = { testResults: [file('passed', 'passed')] };
		expect(countReport(passing, 1)).toMatchObject({ passed: 1, failed: 1 });
		expect(countReport({ testResults: [] }, 0)).toMatchObject({ failed: 1 });
		expect(countReport({ testResults: [file('passed', 'pending')] }, 0)).toMatchObject({
			failed: 1
		});
		expect(readCounts('/nowhere/report.json', 0)).toMatchObject({ passed: 0, failed: 1 });
	});

	it('fails where one kind of tests was asked for and none of it was run', () => {
		const report = { testResults: [{ ...file('passed', 'passed'), project: 'unit' }] };
		expect(countReport(report, 0, ['unit'])).toMatchObject({ passed: 1, failed: 0 });
		expect(countReport(report, 0, ['unit', 'e2e'])).toMatchObject({
			failed: 1,
			problem: 'no e2e test was run'
		});
	});

	it('closes with one plain line', () => {
		expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed');
	});
});
