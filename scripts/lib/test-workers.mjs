// How many files of tests run at once.
import { availableParallelism } from 'node:os';

/** vitest by itself leaves one core idle, which is half of a machine with two. */
export const TEST_WORKERS = Math.max(2, availableParallelism() - 1);
