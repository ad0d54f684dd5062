import { getOrMake } from '../model/collect';
import type { ForeignFeature } from '../model/foreign-ground';

/** What a mapping looks at. */
export type MappedFeature = Pick<ForeignFeature, 'file' | 'layer' | 'properties'>;

const nameKeys = ['name', 'title', 'label'];

/** The text of a feature under a key of a condition (see `MappingCondition`); null where it has none. */
export function featureText(feature: MappedFeature, key: string): string | null {
	if (key === '@folder') return valueText(feature.layer);
	if (key === '@file') return fileText(feature.file);
	if (key !== '@text') return propertyText(feature.properties, key);
	const name = nameKeys.map((one) => propertyText(feature.properties, one)).find((one) => one);
	return [name, valueText(feature.layer), fileText(feature.file)]
		.filter((text) => text != null)
		.join(' / ');
}

/** The file's own name, without its folders and its ending. */
function fileText(file: string): string {
	return file
		.slice(-200)
		.replace(/^.*\//, '')
		.replace(/\.[a-z\d]{1,8}$/i, '');
}

/** A property under a name, capitals aside; the name as it is written comes first. */
function propertyText(properties: MappedFeature['properties'], key: string): string | null {
	if (Object.hasOwn(properties, key)) return valueText(properties[key]);
	const small = key.toLowerCase();
	const own = Object.keys(properties).find((one) => one.toLowerCase() === small);
	return own === undefined ? null : valueText(properties[own]);
}

/** A text, number or yes and no as text, of 200 signs at most; null for anything else, and for none. */
export function valueText(value: unknown): string | null {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') return null;
	const text = value.trim().slice(0, 200);
	return text === '' ? null : text;
}

/** Texts that were compared: the same few occur in each feature of each file. */
const compared = new Map<string, string>();
const mostCompared = 2000;

/** A text as texts are compared. */
export function comparable(text: string): string {
	if (compared.size > mostCompared) compared.clear();
	return getOrMake(compared, text, () =>
		text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\s_-]+/g, ' ')
			.trim()
	);
}
