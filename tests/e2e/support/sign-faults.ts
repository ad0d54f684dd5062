/**
 * Signs that left the number which they stand at: a comma, a colon or a bracket after one (or an opening
 * bracket before it) on another line, or with a gap between. Runs in the page.
 */
export function signFaults(): string[] {
	const faults: string[] = [];
	const widestGap = 2;
	const isShown = (node: Node) =>
		!node.parentElement!.closest('.visually-hidden, .receipt:not(:popover-open)');
	for (const figure of document.querySelectorAll<HTMLElement>('.figure')) {
		if (!figure.checkVisibility()) continue;
		const block = figure.closest(
			'p, li, td, th, dd, dt, figcaption, caption, h2, h3, h4, label, div'
		)!;
		const texts: Text[] = [];
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (isShown(node) && node.textContent!.trim() !== '') texts.push(node as Text);
		const own = texts.filter((text) => figure.contains(text));
		const first = texts.indexOf(own[0]!);
		const at = figure.getBoundingClientRect();
		const check = (text: Text | undefined, pattern: RegExp, isAfter: boolean) => {
			const found = text && pattern.exec(text.data);
			if (!found) return;
			const index = found.index + found[0].search(/[^\s\u2060]/);
			const range = document.createRange();
			range.setStart(text, index);
			range.setEnd(text, index + 1);
			const sign = range.getBoundingClientRect();
			const gap = isAfter ? sign.left - at.right : at.left - sign.right;
			const middle = (sign.top + sign.bottom) / 2;
			const said = `“${text.data[index]}” at ${own.map(({ data }) => data).join('')}, ${innerWidth} wide,`;
			if (middle < at.top || middle > at.bottom) faults.push(`${said} is on another line`);
			else if (Math.abs(gap) > widestGap) faults.push(`${said} stands ${gap} off`);
		};
		check(texts[first + own.length], /^[\s\u2060]*[.,;:!?)\]»”…]/, true);
		check(texts[first - 1], /[([«“]\s*$/, false);
	}
	return faults;
}

/** In running text: dashes that begin a line, and ranges that are broken at theirs. Runs in the page. */
export function dashFaults(): string[] {
	const faults: string[] = [];
	const lineOf = (text: Text, at: number) => {
		const range = document.createRange();
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		const { top, bottom } = range.getBoundingClientRect();
		return (top + bottom) / 2;
	};
	for (const block of document.querySelectorAll('main p.pretty')) {
		if (!block.checkVisibility()) continue;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node as Text;
			if (text.parentElement!.closest('.visually-hidden')) continue;
			for (const { index } of text.data.matchAll(/\S [—–] |\d–\d/g)) {
				const isRange = text.data[index + 1] !== ' ';
				const dash = index + (isRange ? 1 : 2);
				const other = isRange ? dash + 1 : index;
				if (Math.abs(lineOf(text, dash) - lineOf(text, other)) > 4)
					faults.push(`${innerWidth} wide: “${text.data.slice(index, index + 12)}”`);
			}
		}
	}
	return faults;
}
