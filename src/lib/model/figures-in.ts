import type { Figure } from './figure';

/** Every figure that stands anywhere in a value, in its properties, lists and maps, each once. */
export function figuresIn(value: unknown): readonly Figure[] {
	const seen = new Set<object>();
	const visit = (one: unknown) => {
		if (typeof one !== 'object' || one === null || seen.has(one)) return;
		seen.add(one);
		if (!isFigure(one))
			(one instanceof Map ? [...one.values()] : Object.values(one)).forEach(visit);
	};
	visit(value);
	return [...seen].filter(isFigure);
}

function isFigure(value: object): value is Figure {
	return 'receipt' in value && 'interval' in value;
}
