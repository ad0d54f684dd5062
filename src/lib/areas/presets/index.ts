import { parseMapping } from '../mapping-file';
import type { MappingPreset } from '../../model/mapping';
import deepstate from './deepstate.json';
import folders from './folders.json';
import isw from './isw.json';
import plain from './plain.json';

/** The mappings that come with this package, in the order in which they are tried. */
export const presets: readonly MappingPreset[] = [deepstate, isw, folders, plain].map((file) => {
	const read = parseMapping(file);
	if (!read.ok) throw new Error(`preset ${file.id}: ${read.reason.code}`);
	return { ...read.value, id: file.id, marks: file.marks };
});

/** A preset by its id; null where there is none of that name. */
export function presetNamed(id: string): MappingPreset | null {
	return presets.find((preset) => preset.id === id) ?? null;
}
