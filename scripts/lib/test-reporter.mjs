// What `npm test` prints of vitest's run: how far it is, and everything about what fails.
import { writeFileSync } from 'node:fs';
import { DefaultReporter } from 'vitest/node';
import { red, say, seconds } from './say.mjs';

const EVERY_SECONDS = 15;

/**
 * One line every quarter of a minute, and the failures as vitest itself shows them. Writes the state
 * of each test to the file that SALIENT_TEST_REPORT names.
 */
export default class TestReporter extends DefaultReporter {
	#started = Date.now();
	#lastLine = Date.now();
	#files = 0;
	#ended = 0;

	constructor() {
		super({ summary: false, isTTY: false });
	}

	/** @override @param {import('vitest/node').Vitest} vitest */
	onInit(vitest) {
		this.ctx = vitest;
		this.silent ??= vitest.config.silent;
	}

	/** @override @param {readonly import('vitest/node').TestSpecification[]} specifications */
	onTestRunStart(specifications) {
		super.onTestRunStart(specifications);
		this.#files = specifications.length;
		this.#started = this.#lastLine = Date.now();
	}

	/** @override @param {import('vitest/node').TestModule} testModule */
	printTestModule(testModule) {
		this.#ended++;
		if (testModule.state() === 'failed') sayFailed(testModule);
		if (Date.now() - this.#lastLine < EVERY_SECONDS * 1000) return;
		this.#lastLine = Date.now();
		say(`      Tests: ${this.#ended} of ${this.#files} files, ${seconds(this.#started)}`);
	}

	/** The counts are told by the stage. @override */
	reportTestSummary() {}

	/**
	 * @override
	 * @param {readonly import('vitest/node').TestModule[]} modules
	 * @param {readonly import('vitest/node').SerializedError[]} errors
	 * @param {import('vitest/node').TestRunEndReason} reason
	 */
	onTestRunEnd(modules, errors, reason) {
		super.onTestRunEnd(modules, errors, reason);
		const file = process.env.SALIENT_TEST_REPORT;
		if (!file) return;
		const testResults = modules.map((module) => ({
			project: module.project.name,
			status: module.state(),
			assertionResults: [...module.children.allTests()].map((test) => ({
				status: test.result().state
			}))
		}));
		writeFileSync(file, JSON.stringify({ testResults }));
	}
}

/**
 * What failed in a file, in short, as soon as it is over: whoever waits can look at it.
 * @param {import('vitest/node').TestModule} testModule
 */
function sayFailed(testModule) {
	say(red(`      FAILED: ${testModule.relativeModuleId}`));
	const suites = [...testModule.children.allSuites()];
	const tests = [...testModule.children.allTests('failed')];
	const faults = [
		...[testModule, ...suites].flatMap((one) => one.errors()),
		...tests.flatMap((test) => test.result().errors ?? [])
	];
	for (const test of tests) say(`        ${test.fullName}`);
	for (const { message } of faults)
		say(`        ${message.split('\n').slice(0, 6).join('\n        ')}`);
}
