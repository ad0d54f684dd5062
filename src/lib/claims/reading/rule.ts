/**
 * One rule of the reader. `examples`: texts whose reading it changes, each by itself; `not`: texts that
 * look alike and that it leaves as they are. Tests hold both against the reader with and without it.
 */
export interface Rule {
	readonly name: string;
	readonly because: string;
	readonly examples: readonly string[];
	readonly not?: readonly string[];
}
