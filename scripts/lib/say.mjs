// What the scripts print: one plain line per step.
const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/**
 * @param {number} code
 * @param {string} text
 */
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (/** @type {string} */ text) => paint(1, text);
export const green = (/** @type {string} */ text) => paint(32, text);
export const red = (/** @type {string} */ text) => paint(31, text);

/** @param {string} line */
export function say(line) {
	console.log(line);
}

/**
 * Prints what a program said, but for the lines that it says every time. After a failure, all of it.
 * @param {{ code: number, output: string }} result
 * @param {RegExp[]} [usual]
 */
export function sayUnusual({ code, output }, usual = []) {
	const lines = output.split('\n').filter((line) => line.trim() !== '');
	const shown = code ? lines : lines.filter((line) => !usual.some((known) => known.test(line)));
	if (shown.length) say(shown.join('\n'));
}

/** @param {number} since milliseconds, from Date.now() */
export function seconds(since) {
	return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
