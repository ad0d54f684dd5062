import { type BoardField, boardFields, type BoardFilter, everything } from '../model/board-filter';
import { boardKinds } from '../model/figure-board';

/** Version of the format; raise it when a meaning changes, and read the old ones still. */
const version = '1';

/**
 * Which published figures are shown as a part of an address: `1~kind.salient~publisher.Al%20Jazeera`. A
 * name is as it is in the data, empty for figures that name none. Empty where all are shown.
 */
export function encodeBoardFilter({ kind, ...names }: BoardFilter): string {
	const parts = [
		...(kind === null ? [] : [`kind.${kind}`]),
		...boardFields.flatMap((field) => {
			const name = names[field];
			return name === null ? [] : [`${field}.${encodeURIComponent(escaped(name))}`];
		})
	];
	return parts.length === 0 ? '' : [version, ...parts].join('~');
}

/**
 * Read what `encodeBoardFilter` wrote, once the address is taken apart. Never throws: each part that is
 * unknown, broken or said twice is left out; `isWhole` says whether none was.
 *
 * @param known whether there are figures of a name
 */
export function decodeBoardFilter(
	text: string,
	known: (field: BoardField, name: string) => boolean
): { filter: BoardFilter; isWhole: boolean } {
	let [filter, isWhole] = [everything, true];
	const [first, ...parts] = text.slice(0, 2000).split('~');
	if (first !== version) return { filter, isWhole: false };
	for (const part of parts) {
		const read = readPart(part, known);
		const [key] = Object.keys(read) as (keyof BoardFilter)[];
		if (key === undefined || filter[key] !== null) isWhole = false;
		else filter = { ...filter, ...read };
	}
	return { filter, isWhole };
}

function readPart(
	part: string,
	known: (field: BoardField, name: string) => boolean
): Partial<BoardFilter> {
	const dot = part.indexOf('.');
	if (dot < 0) return {};
	const [key, name] = [part.slice(0, dot), unescaped(part.slice(dot + 1))];
	const kind = key === 'kind' && boardKinds.find((one) => one === name);
	if (kind) return { kind };
	const field = boardFields.find((one) => one === key);
	return field && known(field, name) ? { [field]: name } : {};
}

/** What parts are kept apart by may stand in a name, too. */
function escaped(name: string): string {
	return name.replace(/[%~]/g, (sign) => (sign === '%' ? '%25' : '%7E'));
}

function unescaped(text: string): string {
	return text.replace(/%25|%7E/g, (code) => (code === '%25' ? '%' : '~'));
}
