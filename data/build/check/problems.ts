/** Collects what is wrong, so that one run names everything; `throwIfAny` ends it. */
export class Problems {
	readonly #list: string[] = [];

	add(problem: string): void {
		this.#list.push(problem);
	}

	/** Notes the problem unless the condition holds. */
	expect(condition: boolean, problem: string): void {
		if (!condition) this.add(problem);
	}

	throwIfAny(): void {
		if (this.#list.length)
			throw new Error(
				`${this.#list.length} checks failed:\n${this.#list.map((p) => `  - ${p}`).join('\n')}`
			);
	}
}
