import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Without the application's own Vite plugins: these tests see the built site only, as a person
// does. One file after another, since two browsers on two cores make every timeout a guess, and
// no retries: a test that passes the second time has found something.
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		environment: 'node',
		fileParallelism: false,
		retry: 0,
		testTimeout: 180_000,
		hookTimeout: 60_000
	}
});
