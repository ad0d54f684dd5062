import { meaningOf } from '../../areas/apply-mapping';
import type { GroundMeaning } from '../../model/mapping';
import type { Mapper } from '../../state/yours/mapper.svelte';

/**
 * What the mapping in use makes of ground with a value of the shown key, as far as that value alone tells;
 * null where it does not.
 */
export function meaningUnder(mapper: Mapper): (text: string) => GroundMeaning | null {
	if (mapper.choice.by === 'values') return (text) => mapper.meaningOf(text);
	const { mapping } = mapper;
	const key = mapper.shown?.key ?? '';
	return (text) =>
		meaningOf(mapping, {
			file: key === '@file' ? text : '',
			layer: key === '@folder' ? text : null,
			properties: key.startsWith('@') ? {} : { [key]: text }
		});
}
