import { nameSizeCss, stillNameKinds } from './name-sizes';
import type { StillName, StillNames } from './still-names';
import { calloutEastFrom } from '../context-places';

/** What a page has to know of the names: the rest is in the stylesheet. */
export type NameText = Pick<StillName, 'kind' | 'text'>;

/**
 * Where the names stand, as a stylesheet for StillNames.svelte: the policy of the pages allows no
 * inline styles. Its children are the callout's point and the names, in this order.
 */
export function stillNamesCss({ names, callout, aspect }: StillNames): string {
	const whole = {
		aspect: number(aspect),
		'callout-east': `${calloutEastFrom}px`,
		...Object.fromEntries(stillNameKinds.map((kind) => [kind, nameSizeCss(kind)]))
	};
	const places = names.map(({ x, y, west, east, from, to }) => ({
		x: number(x),
		y: number(y),
		w: west.toFixed(1),
		e: east.toFixed(1),
		...(from > 0 ? { from: `${Math.ceil(from)}px` } : {}),
		...(to === null ? {} : { to: `${to}px` })
	}));
	const point: Values = callout ? { x: number(callout.x), y: number(callout.y) } : {};
	return [
		rule('.still-names', whole),
		...[point, ...places].map((one, i) => rule(`.still-names>:nth-child(${i + 1})`, one))
	].join('\n');
}

type Values = Readonly<Record<string, string>>;

function rule(selector: string, values: Values): string {
	const declared = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
	return `${selector}{${declared.join(';')}}`;
}

function number(value: number): string {
	return String(Number(value.toFixed(4)));
}
