import { m } from '$lib/paraglide/messages';
import type { CalendarDay } from '../../model/own-layer';
import type { ForeignFile } from '../../model/foreign-ground';
import type { Language } from '../../model/language';
import type { Mapping } from '../../model/mapping';
import { formatDate } from '../format-date';
import { ownWords } from '../own-words';

const presetNames: Readonly<Record<string, (_: object, located: { locale: Language }) => string>> =
	{
		isw: m.yours_preset_isw,
		folders: m.yours_preset_folders,
		plain: m.yours_preset_plain
	};

/** A mapping by its name: one of ours as we call it in words, where it has no name of its own. */
export function mappingName(mapping: Mapping, language: Language): string {
	const id = 'id' in mapping ? String(mapping.id) : '';
	return presetNames[id]?.({}, { locale: language }) ?? ownWords(mapping.name);
}

/** A property, as `MappingCondition.key` names it. */
export function keyName(key: string, language: Language): string {
	const locale = { locale: language };
	if (key === '@folder') return m.yours_map_key_folder({}, locale);
	return key === '@file' ? m.yours_map_key_file({}, locale) : ownWords(key);
}

/** A day as it is written; null: undated. */
export function ownDayName(day: CalendarDay | null, language: Language): string {
	return day === null ? m.yours_undated({}, { locale: language }) : formatDate(day, language);
}

/** In which system a file was read, and who says so. */
export function systemText({ system, systemBy }: ForeignFile, language: Language): string {
	const said = {
		file: m.yours_read_system_file,
		format: m.yours_read_system_format,
		answer: m.yours_read_system_answer,
		numbers: m.yours_read_system_numbers
	};
	return said[systemBy]({ system: ownWords(system) }, { locale: language });
}
