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

	/** What was noted so far. */
	get all(): readonly string[] {
		return this.#list;
	}

	/** Runs a check that ends at the first problem that it finds; notes it. */
	catch(check: () => void): void {
		try {
			check();
		} catch (error) {
			this.add((error as Error).message);
		}
	}

	throwIfAny(): void {
		if (this.#list.length)
			throw new Error(
				`${this.#list.length} checks failed:\n${this.#list.map((p) => `  - ${p}`).join('\n')}`
			);
	}
}
