import { dayLayerNames, type DayLayerName } from '../model/layer-names';

const files = import.meta.glob<string>('/data/layers/days/*.geojson', {
	query: '?raw',
	import: 'default'
});

const pathOf = (name: DayLayerName | 'water', date: string) =>
	`/data/layers/days/${name}-${date}.geojson`;

/** Whether the layers of a further drawn day ship. */
export function hasDayFiles(date: string): boolean {
	return dayLayerNames.every((name) => pathOf(name, date) in files);
}

/** The texts of the three layers of a further drawn day, by name, as the build reads them. Throws where there are none. */
export async function readDayFiles(date: string): Promise<Record<DayLayerName, string>> {
	const texts = await Promise.all(
		dayLayerNames.map(async (name) => {
			const read = files[pathOf(name, date)];
			if (!read) throw new RangeError(`data/layers/days: there is no ${name}-${date}.geojson`);
			return [name, await read()] as const;
		})
	);
	return Object.fromEntries(texts) as Record<DayLayerName, string>;
}

/** The text of what changed between the drawn days. Throws where there is none. */
export async function changedGroundText(): Promise<string> {
	const read = files['/data/layers/days/changed.geojson'];
	if (!read) throw new RangeError('data/layers/days: there is no changed.geojson');
	return read();
}

/** The text of the waters of a further drawn day, which are measured on and never drawn. Throws where there are none. */
export async function dayWaterText(date: string): Promise<string> {
	const read = files[pathOf('water', date)];
	if (!read) throw new RangeError(`data/layers/days: there is no water-${date}.geojson`);
	return read();
}
