// Counts what vitest's JSON report says. A file that failed to load holds no test cases in the
// report, and an error outside any test is not in it at all: both must count as failures.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * @param {{ testResults: FileResult[] }} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countReport(report, exitCode) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const file of report.testResults) {
		let failedHere = 0;
		for (const { status } of file.assertionResults) {
			if (status === 'passed') counts.passed++;
			else if (status === 'failed') failedHere++;
			else counts.skipped++;
		}
		if (file.status === 'failed' && failedHere === 0) failedHere = 1;
		counts.failed += failedHere;
	}
	if (counts.passed + counts.failed === 0)
		return { ...counts, failed: 1, problem: 'no test was run' };
	if (exitCode !== 0 && counts.failed === 0)
		return { ...counts, failed: 1, problem: 'vitest failed outside a test' };
	return counts;
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(file, exitCode) {
	try {
		return countReport(JSON.parse(readFileSync(file, 'utf8')), exitCode);
	} catch {
		return { passed: 0, failed: 1, skipped: 0, problem: 'vitest wrote no report' };
	}
}
