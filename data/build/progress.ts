let started = Date.now();
let onTick = false;

/** What the pipeline says while it works: on stderr, so that stdout stays for results. */
export const progress = {
	/** A new step, with the seconds since the start. */
	step(text: string): void {
		endTick();
		process.stderr.write(`${seconds()} ${text}\n`);
	},
	/** A remark under the present step. */
	note(text: string): void {
		endTick();
		process.stderr.write(`        ${text}\n`);
	},
	/** A line that is overwritten by the next one on a terminal, and repeated elsewhere. */
	tick(text: string): void {
		if (process.stderr.isTTY) {
			process.stderr.write(`\r\x1b[2K        ${text}`);
			onTick = true;
		} else process.stderr.write(`        ${text}\n`);
	},
	restart(): void {
		started = Date.now();
	}
};

function endTick(): void {
	if (onTick) process.stderr.write('\n');
	onTick = false;
}

function seconds(): string {
	return `${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(7);
}
