/** A number for people: whole from a thousand on, else about four digits. */
export function rounded(value: number): string {
	if (value > 0 && value < 0.1) return value.toPrecision(3);
	const digits = value === 0 || value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : 3;
	return value.toLocaleString('en', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
}

export function roundedArea(areaSqKm: number): string {
	return `${rounded(areaSqKm)} km²`;
}

export function percent(share: number): string {
	return `${(100 * share).toFixed(share < 0.1 ? 2 : 1)} %`;
}
