import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import TestReporter from '../scripts/lib/test-reporter.mjs';

/** End-to-end tests first: their files are the longest, and the short ones fill the end. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ project }: TestSpecification) => Number(project.name === 'e2e');
		return sorted.sort((a, b) => isLong(b) - isLong(a));
	}
}

// All tests in one queue, for `npm test`. One kind by itself: vite.config.ts, tests/e2e.
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	test: {
		projects: ['./vite.config.ts', './tests/e2e/vitest.config.ts'].map((file) => ({
			extends: file,
			// vitest would take the folder of each file for its root.
			root
		})),
		reporters: [new TestReporter()],
		sequence: { sequencer: LongestFirst }
	}
});
