import type { BroughtFile, MeasuredDay } from './area-protocol';

/** What files are called together: their folder; one file by its name; of several, the first ones. */
export function nameOf(files: readonly Pick<BroughtFile, 'name'>[]): string {
	const folders = new Set(files.map(({ name }) => name.split('/').slice(0, -1)[0] ?? ''));
	const [folder] = folders;
	if (folders.size === 1 && folder) return folder;
	const names = files.map(({ name }) => name.replace(/^.*\//, ''));
	const shapes = names.find((name) => /\.shp$/i.test(name));
	const stems = new Set(names.map((name) => name.replace(/\.[^.]*$/, '').toLowerCase()));
	if (shapes !== undefined && stems.size === 1) return shapes;
	return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}

/** Days ascending, those without one at the end. */
export function inOrder(days: readonly MeasuredDay[]): MeasuredDay[] {
	const key = ({ day, files }: MeasuredDay) => `${day ?? '~'} ${files[0]!}`;
	return days.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
