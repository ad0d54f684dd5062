/** A Markdown table laid out as prettier does it, so that formatting leaves it alone. */
export function table(header: string[], align: string, rows: string[][]): string {
	const width = header.map((cell, i) =>
		Math.max(3, cell.length, ...rows.map((row) => row[i]!.length))
	);
	const line = (cells: string[]) =>
		`| ${cells.map((c, i) => (align[i] === 'r' ? c.padStart(width[i]!) : c.padEnd(width[i]!))).join(' | ')} |`;
	const rule = width.map((w, i) => (align[i] === 'r' ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w)));
	return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** A share of 1 as a difference in percent, with its sign. */
export function percent(difference: number): string {
	return `${difference < 0 ? '−' : '+'}${Math.abs(difference * 100).toFixed(2)}%`;
}

export function whole(value: number): string {
	return grouped(Math.round(value).toString());
}

export function tenth(value: number): string {
	const [integer, fraction] = value.toFixed(1).split('.');
	return `${grouped(integer!)}.${fraction}`;
}

function grouped(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
