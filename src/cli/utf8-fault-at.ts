/** Where the first sign that is not well formed UTF-8 starts, in bytes that are not. */
export function utf8FaultAt(bytes: Uint8Array): number {
	const isGood = (end: number, isCut: boolean) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: isCut });
			return true;
		} catch {
			return false;
		}
	};
	let [good, bad] = [0, bytes.length];
	if (isGood(bytes.length, true)) good = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isGood(middle, true)) good = middle;
		else bad = middle;
	}
	while (good > 0 && !isGood(good, false)) good--;
	return good;
}
