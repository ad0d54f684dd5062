import type { FeatureArea, Holding, MeasureNote, Measurement, PlaceArea } from './measurement';
import { percent, rounded, roundedArea } from './rounded';
import { table } from './table';

/** Features that are listed one by one; more are left to --json. */
const mostFeatures = 40;
const sqMiPerSqKm = 1 / 2.589988110336;

/** A measurement for people: rounded, aligned, with the notes at the end. */
export function asText(measurement: Measurement): string[] {
	const { files, features, total, groups, regions, outsideSqKm, countries, engine, notes } =
		measurement;
	const overlap: [string, string, string][] =
		total.overlapSqKm > 0
			? [
					['Features added up', ...areas(total.sumSqKm)],
					['Counted again where they overlap', ...areas(total.overlapSqKm)]
				]
			: [];
	const lines = [
		...section(files.map(({ name }) => clean(name)).join(', '), featureLines(features)),
		...section(
			'In all',
			table([...overlap, ['Union, each place once', ...areas(total.areaSqKm)]], [1, 2])
		)
	];
	if (groups.length > 0)
		lines.push(
			...section(
				'By holder and status',
				table(
					groups.map((group) => [
						holding(group),
						...areas(group.areaSqKm),
						count(group.features, 'feature')
					]),
					[1, 2]
				)
			)
		);
	const places = [
		...regions.flatMap(placeRows),
		['Outside of the regions of this package', ...areas(outsideSqKm)]
	];
	lines.push(...section('By region', table(places, [1, 2])));
	for (const country of countries)
		lines.push(
			...section(`${country.name}: ${roundedArea(country.areaSqKm)} in it`, countryLines(country))
		);
	lines.push(...section('Method', engine.method.split('; ')));
	if (notes.length > 0) lines.push(...section('Notes', notes.map(noteLine)));
	return lines.slice(0, -1);
}

function section(title: string, lines: readonly string[]): string[] {
	return [title, ...lines.map((line) => `  ${line}`), ''];
}

function featureLines(features: readonly FeatureArea[]): string[] {
	const rows = features
		.slice(0, mostFeatures)
		.map((feature) => [
			String(feature.index),
			clean([feature.id, feature.name].filter((part) => part !== null).join(' · ')),
			...areas(feature.areaSqKm),
			feature.notes.join(', ')
		]);
	const left = features.length - rows.length;
	const more = left > 0 ? [`… and ${count(left, 'more feature')}; --json lists them all`] : [];
	return [...table(rows, [0, 2, 3]), ...more];
}

function placeRows(place: PlaceArea): string[][] {
	const shares = place.shares.map(
		({ basis, share, denominatorSqKm }) =>
			`${percent(share)} of its ${basis} ${roundedArea(denominatorSqKm)}`
	);
	const groups = place.groups.map((group, i) => [
		`  ${holding(group)}`,
		...areas(group.areaSqKm),
		place.shares.map(({ basis, groups }) => `${percent(groups[i]!.share)} of ${basis}`).join(', ')
	]);
	return [[`${place.name} (${place.id})`, ...areas(place.areaSqKm), shares.join(', ')], ...groups];
}

function countryLines({ groups, shares }: PlaceArea): string[] {
	const rows = shares.map(({ label, basis, denominatorSqKm, areaSqKm, share, groups: parts }) => [
		percent(share),
		`${rounded(areaSqKm)} of ${roundedArea(denominatorSqKm)}`,
		`${label} (${basis})`,
		parts.map((part) => `${holding(part)}: ${percent(part.share)}`).join('; ')
	]);
	return [
		...table(
			groups.map((group) => [holding(group), ...areas(group.areaSqKm)]),
			[1, 2]
		),
		...table(rows, [0, 1])
	];
}

function noteLine({ code, message, features, times, where }: MeasureNote): string {
	const places = where.map(({ file, feature }) =>
		feature === null ? clean(file) : `${clean(file)} feature ${feature}`
	);
	const more = features > where.length ? ', …' : '';
	const often = times > features && features > 0 ? `${times} times in ` : '';
	const scope = features > 0 ? ` [${often}${count(features, 'feature')}: ` : ' [';
	return `${code}: ${message}${places.length > 0 ? `${scope}${places.join(', ')}${more}]` : ''}`;
}

function holding({ holder, status }: Holding): string {
	if (holder === null)
		return status === null ? 'holder and status not said' : `${status}, holder not said`;
	const who = clean(holder);
	if (status === null) return `${who}, status not said`;
	return status === 'held' ? `held by ${who}` : `contested, ${who}`;
}

function areas(areaSqKm: number): [string, string] {
	return [roundedArea(areaSqKm), `${rounded(areaSqKm * sqMiPerSqKm)} mi²`];
}

function count(howMany: number, what: string): string {
	return `${howMany.toLocaleString('en')} ${what}${howMany === 1 ? '' : 's'}`;
}

/** Text from a file without what a terminal would take for a command. */
function clean(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
