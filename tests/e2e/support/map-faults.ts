/**
 * What is wrong with what lies on the map, in words: the key or a name under buttons or another name,
 * a name cut off, a still picture that ends within the box. Runs in the page.
 */
export function mapFaults(): string[] {
	const pane = document.querySelector('section.map-pane')!;
	const box = pane.getBoundingClientRect();
	const read = (element: Element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return { element, text: element.textContent?.trim() ?? '', left, top, right, bottom };
	};
	type Read = ReturnType<typeof read>;
	const isSeen = ({ element, left, right, top, bottom }: Read) =>
		right - left > 1 &&
		bottom - top > 1 &&
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	const all = (selector: string) => [...pane.querySelectorAll(selector)].map(read).filter(isSeen);
	const meet = (a: Read, b: Read) =>
		a.left < b.right - 0.5 &&
		b.left < a.right - 0.5 &&
		a.top < b.bottom - 0.5 &&
		b.top < a.bottom - 0.5;
	const nested = (a: Read, b: Read) =>
		a.element.contains(b.element) || b.element.contains(a.element);
	const faults: string[] = [];

	// What a sheet hides is nobody's fault.
	const sheet = document.querySelector('.panel')!.getBoundingClientRect();
	const end =
		sheet.left < box.right - 1 && sheet.right > box.left + 1 && sheet.top > box.top
			? Math.min(sheet.top, box.bottom)
			: box.bottom;
	const covers = all('[data-covers-map]:not(.tag)').filter(({ top }) => top < end);
	const still = all('.still-names > span, .still-names .callout').filter(({ top }) => top < end);
	const live = all('.placed > :is(.name, .callout)');
	for (const names of [still, live])
		for (const [i, one] of names.entries()) {
			if (one.left < box.left || one.right > box.right || one.top < box.top || one.bottom > end + 1)
				faults.push(`${one.text} is cut off`);
			for (const other of [...names.slice(i + 1), ...covers])
				if (meet(one, other)) faults.push(`${one.text} lies on ${other.text || 'the buttons'}`);
		}
	for (const [i, one] of covers.entries())
		for (const other of covers.slice(i + 1))
			if (!nested(one, other) && meet(one, other))
				faults.push(`${one.text || 'the buttons'} lies on ${other.text || 'the buttons'}`);

	/** Where a picture is drawn in its box, which has another shape. */
	const drawn = (picture: HTMLImageElement) => {
		const { left, top, width, height } = picture.getBoundingClientRect();
		const scale = Math.min(width / picture.naturalWidth, height / picture.naturalHeight);
		const [across, down] = [picture.naturalWidth * scale, picture.naturalHeight * scale];
		const [x, y] = [left + (width - across) / 2, top + (height - down) / 2];
		return { left: x, top: y, right: x + across, bottom: y + down };
	};
	const pictures = [...pane.querySelectorAll<HTMLImageElement>('img')]
		.filter((picture) => picture.checkVisibility() && picture.complete && picture.naturalWidth > 0)
		.map(drawn);
	for (const x of [box.left + 1, box.right - 1])
		for (const y of [box.top + 1, end - 1])
			if (!pictures.some((p) => p.left <= x && x <= p.right && p.top <= y && y <= p.bottom))
				faults.push(`no picture reaches ${Math.round(x)}, ${Math.round(y)}`);
	return faults;
}
