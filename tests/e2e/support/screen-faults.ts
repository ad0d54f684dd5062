/** What is wrong with how the page stands on the screen, in words. Runs in the page. */
export function screenFaults(): string[] {
	const { innerWidth: width, innerHeight: height } = window;
	const name = (element: Element) => {
		const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
		return `${element.localName}.${element.getAttribute('class') ?? ''} “${words.slice(0, 40)}”`;
	};
	const faults: string[] = [];
	for (const element of [document.documentElement, document.querySelector('main')!])
		if (element.scrollWidth > element.clientWidth)
			faults.push(`${name(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);

	// A row is as high and as wide as what stands in it; where it is not, that is cut or runs over.
	const rows = 'header, .panel > nav, fieldset, main .inline, main .cluster, [role="toolbar"]';
	for (const row of document.querySelectorAll(rows)) {
		let first: { part: Element; middle: number } | null = null;
		for (const part of row.querySelectorAll('a[href], label, button')) {
			if (!row.checkVisibility() || !part.checkVisibility() || part.closest('.receipt')) continue;
			const [around, one] = [row.getBoundingClientRect(), part.getBoundingClientRect()];
			if (one.width < 2) continue;
			if (one.left < around.left - 1.5 || one.right > around.right + 1.5)
				faults.push(`${name(part)} runs over the side of ${name(row)}`);
			if (one.top < around.top - 1.5 || one.bottom > around.bottom + 1.5)
				faults.push(`${name(part)} runs over the edge of ${name(row)}`);
			if (part.scrollWidth > part.clientWidth + 1 && part.matches('button, label'))
				faults.push(`${name(part)} is cut in ${name(row)}`);
			// These two take one line, whatever stands in them: what wraps lies over what follows.
			if (!row.matches('header, .panel > nav')) continue;
			const middle = (one.top + one.bottom) / 2;
			first ??= { part, middle };
			if (Math.abs(middle - first.middle) > 3)
				faults.push(`${name(part)} is in another line than ${name(first.part)}`);
			const lineHeight = parseFloat(getComputedStyle(part).lineHeight) || 24;
			const text = document.createRange();
			text.selectNodeContents(part.querySelector(':scope > .face, :scope > span') ?? part);
			if (text.getBoundingClientRect().height > Math.max(1.7 * lineHeight, 40))
				faults.push(`${name(part)} takes more than a line`);
		}
	}

	/** Said but not shown, or shown by another: a radio button lies under its face. */
	const isSeen = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		!element.closest('.visually-hidden, .skip, .receipt, [inert]') &&
		element.getBoundingClientRect().width > 1;
	const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
	for (const element of document.querySelectorAll(selector)) {
		// Ground on the map lies where it lies.
		if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const box = element.getClientRects()[0]!;
		if (box.left < -0.5 || box.right > width + 0.5)
			faults.push(`${name(element)} reaches from ${box.left} to ${box.right} of ${width}`);
		const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
		if (y < 0 || y > height) faults.push(`${name(element)} is at ${y} of ${height}`);
		const top = document.elementFromPoint(x, y);
		// Marks of a chart lie where their numbers are; keys come to them in a list.
		const marks = element.matches('.mark[tabindex="-1"]') && top?.matches('.mark');
		if (top && !marks && !element.contains(top) && !top.contains(element))
			faults.push(`${name(element)} lies under ${name(top)}`);
		else if (top && top !== element && top.contains(element) && !top.closest('label'))
			faults.push(`${name(element)} lies under ${name(top)}, which holds it`);
		if (!element.matches('.figure')) continue;
		// A number that is too long for its place runs under its neighbour with its end alone.
		const end = document.elementFromPoint(box.right - 3, y);
		if (end && !element.contains(end) && !end.contains(element))
			faults.push(`the end of ${name(element)} lies under ${name(end)}`);
	}
	return faults;
}

/** Opens receipts one after another, from numbers all over the page and the screen. Runs in the page. */
export async function receiptFaults(most: number): Promise<string[]> {
	const figures = [...document.querySelectorAll<HTMLElement>('main .figure')].filter((figure) =>
		figure.checkVisibility()
	);
	const step = Math.max(1, Math.ceil(figures.length / most));
	const faults: string[] = [];
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const opened = () => document.querySelector<HTMLElement>('.receipt:popover-open');
	/**
	 * Whether number and receipt come to rest. What is worked out meanwhile moves the one or the other:
	 * the receipt follows its number, and any scrolling that keeps it in place, a frame later. A receipt
	 * that came late is empty until what writes it is there.
	 */
	const settles = async (figure: Element) => {
		let [at, calm] = ['', 0];
		for (let frames = 0; frames < 300 && calm < 3; frames++) {
			await frame();
			const now = JSON.stringify([figure, opened()].map((one) => one?.getBoundingClientRect()));
			calm = now === at && opened()?.textContent ? calm + 1 : 0;
			at = now;
		}
		return calm === 3;
	};
	for (const [index, figure] of figures.filter((_, at) => at % step === 0).entries()) {
		const block = (['start', 'center', 'end'] as const)[index % 3]!;
		figure.scrollIntoView({ block, behavior: 'instant' });
		figure.click();
		const said = `the receipt of ${figure.textContent} (${block})`;
		if (!(await settles(figure))) faults.push(`${said} does not come to rest`);
		const receipt = opened()!;
		const box = receipt.getBoundingClientRect();
		const { innerWidth: width, innerHeight: height } = window;
		if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
			faults.push(`${said} is cut: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
		if (box.height < 100) faults.push(`${said} is ${box.height} high`);
		if (receipt.scrollWidth > receipt.clientWidth) faults.push(`${said} scrolls sideways`);
		for (const part of figure.getClientRects())
			if (
				part.left < box.right - 1 &&
				part.right > box.left + 1 &&
				part.top < box.bottom - 1 &&
				part.bottom > box.top + 1
			)
				faults.push(`${said} covers it`);
		opened()?.hidePopover();
	}
	return faults;
}
