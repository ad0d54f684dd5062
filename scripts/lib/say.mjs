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

/** @param {number} since milliseconds, from Date.now() */
export function seconds(since) {
	return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
