import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TEST_WORKERS } from '../../scripts/lib/test-workers.mjs';

// Without the application's own Vite plugins: these tests see the built site only, as a person
// does. Browsers run side by side, so waits are for events and never for a measured time; and no
// retries: a test that passes the second time has found something.
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		name: 'e2e',
		include: ['tests/e2e/**/*.test.ts'],
		environment: 'node',
		maxWorkers: TEST_WORKERS,
		retry: 0,
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// As long as the browser's own waits: one second is too short where the machine is busy.
		expect: { poll: { timeout: 60_000 } }
	}
});
