/** Where a command writes. */
export interface Output {
	/** Writes a line, or, with an empty `end`, a piece of one. */
	out(text: string, end?: string): void;
	err(text: string): void;
	/**
	 * Waits until what was written to `out` is taken, so that it does not pile up; false where nobody
	 * reads on. Without it, all is taken at once.
	 */
	ready?(): Promise<boolean>;
}

export const exitCodes = {
	/** Done, nothing wrong. */
	done: 0,
	/** Done, and a problem found. */
	problem: 1,
	/** Not done: the command was given something that it cannot use. */
	badInput: 2
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One command of `salient`. */
export interface Command {
	/** One line for the list of commands. */
	readonly summary: string;
	readonly help: string;
	/** Throws BadInput where `args` or what they name cannot be used. */
	run(args: readonly string[], output: Output): ExitCode | Promise<ExitCode>;
}

/** The input cannot be used: the message says what, where, and what to do. */
export class BadInput extends Error {}
