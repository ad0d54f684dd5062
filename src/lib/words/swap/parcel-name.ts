import { ownWords } from '../own-words';
import { writtenList } from '../written-list';
import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import type { Parcel } from '../../model/swap';

/**
 * What a parcel is called: its own name, or the regions that its ground lies in. `areas` holds the
 * held and contested features of each region, `nameOf` its name.
 */
export function parcelName(
	{ name, ground }: Parcel,
	regions: readonly { readonly region: string; readonly areas: readonly string[] }[],
	nameOf: (region: string) => string,
	language: Language
): string {
	if (name !== null) return ownWords(name);
	const inside = regions.filter(({ areas }) => areas.some((id) => ground.areas.includes(id)));
	const names = inside.map(({ region }) => nameOf(region));
	const list = writtenList(names, language);
	const [step, ...others] = ground.steps;
	const whole =
		step?.do === 'add' &&
		step.shape.type === 'all' &&
		others.length === 0 &&
		inside.every(({ areas }) => areas.every((id) => ground.areas.includes(id)));
	if (list === '') return m.parcel_nowhere();
	return whole ? m.parcel_all({ region: list }) : m.parcel_part({ region: list });
}
