// Counts what the report of our vitest reporter says. A file that failed to load holds no test cases in the
// report, and an error outside any test is not in it at all: both must count as failures.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string }} Counts
 * @typedef {{ project?: string, status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * @param {{ testResults: FileResult[] }} report
 * @param {number} exitCode
 * @param {readonly string[]} [projects] kinds of tests of which some must have been run
 * @returns {Counts}
 */
export function countReport(report, exitCode, projects = []) {
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
	const idle = projects.find((name) => report.testResults.every((file) => file.project !== name));
	if (idle) return { ...counts, failed: counts.failed + 1, problem: `no ${idle} test was run` };
	if (counts.passed + counts.failed === 0)
		return { ...counts, failed: 1, problem: 'no test was run' };
	if (exitCode !== 0 && counts.failed === 0)
		return { ...counts, failed: 1, problem: 'vitest failed outside a test' };
	return counts;
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @param {readonly string[]} [projects] as for countReport
 * @returns {Counts}
 */
export function readCounts(file, exitCode, projects) {
	try {
		return countReport(JSON.parse(readFileSync(file, 'utf8')), exitCode, projects);
	} catch {
		return { passed: 0, failed: 1, skipped: 0, problem: 'vitest wrote no report' };
	}
}
