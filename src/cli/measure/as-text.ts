import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { sqKmPerSqMile } from '../../lib/words/format-figure';
import type { FeatureArea, Holding, Measurement, PlaceArea, SkippedFeature } from './measurement';
import type { MeasureNote } from './note-book';
import type { SideRange } from './side-range';
import { percent, rounded, roundedArea, roundedSqMi } from './rounded';

/** Features that are listed one by one; more are left to --json. */
const mostFeatures = 40;

const ofArea = { official: m.measure_of_official_area, measured: m.measure_of_measured_area };
const ofBasis = { official: m.measure_of_official, measured: m.measure_of_measured };
const withBasis = { official: m.measure_official, measured: m.measure_measured };
const statusWord = {
	held: m.measure_status_held,
	contested: m.measure_status_contested,
	claimed: m.measure_status_claimed
};
const ofHolder = {
	held: m.measure_held_by,
	contested: m.measure_contested,
	claimed: m.measure_claimed
};

/** A measurement for people: rounded, aligned, with the notes at the end. */
export function asText(measurement: Measurement): string[] {
	const {
		files,
		features,
		skipped,
		total,
		groups,
		ranges,
		regions,
		outsideSqKm,
		countries,
		engine,
		notes
	} = measurement;
	const overlap: [string, string, string][] =
		total.overlapSqKm > 0
			? [
					[m.measure_added_up(), ...areas(total.sumSqKm)],
					[m.measure_counted_again(), ...areas(total.overlapSqKm)]
				]
			: [];
	const lines = [
		...section(files.map(({ name }) => clean(name)).join(', '), featureLines(features)),
		...section(
			m.measure_in_all(),
			table([...overlap, [m.measure_union(), ...areas(total.areaSqKm)]], [1, 2])
		)
	];
	if (groups.length > 0)
		lines.push(
			...section(
				m.measure_by_holder(),
				table(
					groups.map((group) => [
						holding(group),
						...areas(group.areaSqKm),
						featureCount(group.features)
					]),
					[1, 2]
				)
			)
		);
	if (ranges.length > 0)
		lines.push(...section(m.measure_ranges_title(), table(ranges.map(rangeRow), [1, 3])));
	const places = [...regions.flatMap(placeRows), [m.measure_outside(), ...areas(outsideSqKm)]];
	lines.push(...section(m.measure_by_region(), table(places, [1, 2])));
	for (const country of countries)
		lines.push(
			...section(
				m.measure_in_country({ country: country.name, area: roundedArea(country.areaSqKm) }),
				countryLines(country)
			)
		);
	lines.push(...section(m.measure_method_title(), engine.method.split('; ')));
	if (skipped.length > 0)
		lines.push(...section(m.measure_left_out({ count: skipped.length }), skippedLines(skipped)));
	if (notes.length > 0) lines.push(...section(m.measure_notes(), notes.map(noteLine)));
	return lines.slice(0, -1);
}

function section(title: string, lines: readonly string[]): string[] {
	return [title, ...lines.map((line) => `  ${line}`), ''];
}

/** From what is held to what is held or contested. */
function rangeRow({ holder, heldSqKm, withContestedSqKm }: SideRange): string[] {
	return [clean(holder), roundedArea(heldSqKm), '–', roundedArea(withContestedSqKm)];
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
	const more = left > 0 ? [m.measure_more(counted(left))] : [];
	return [...table(rows, [0, 2, 3]), ...more];
}

function skippedLines(skipped: readonly SkippedFeature[]): string[] {
	const left = skipped.length - mostFeatures;
	return [
		...skipped.slice(0, mostFeatures).map(({ file, reason }) => `${clean(file)}: ${reason}`),
		...(left > 0 ? [m.measure_left_out_more({ count: left })] : [])
	];
}

function placeRows(place: PlaceArea): string[][] {
	const shares = place.shares.map(({ basis, share, denominatorSqKm }) =>
		ofArea[basis]({ share: percent(share), area: roundedArea(denominatorSqKm) })
	);
	const groups = place.groups.map((group, i) => [
		`  ${holding(group)}`,
		...areas(group.areaSqKm),
		place.shares
			.map(({ basis, groups }) => ofBasis[basis]({ share: percent(groups[i]!.share) }))
			.join(', ')
	]);
	const said = [...shares, ...(place.rough ? [m.measure_rough()] : [])].join(', ');
	return [[`${place.name} (${place.id})`, ...areas(place.areaSqKm), said], ...groups];
}

function countryLines({ groups, shares }: PlaceArea): string[] {
	const rows = shares.map(({ label, basis, denominatorSqKm, areaSqKm, share, groups: parts }) => [
		percent(share),
		m.measure_part_of({ part: rounded(areaSqKm), whole: roundedArea(denominatorSqKm) }),
		withBasis[basis]({ label }),
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

/** A note in one line: its code, what it says, where. */
export function noteLine({ code, message, features, times, where }: MeasureNote): string {
	const places = where.map(({ file, feature }) =>
		feature === null ? clean(file) : m.measure_file_feature({ file: clean(file), feature })
	);
	const more = features > where.length ? ', …' : '';
	const howMany = featureCount(features);
	const often = times > features ? m.measure_often({ count: times, places: howMany }) : howMany;
	const scope = features > 0 ? ` [${often}: ` : ' [';
	return `${code}: ${message}${places.length > 0 ? `${scope}${places.join(', ')}${more}]` : ''}`;
}

export function holding({ holder, status }: Holding): string {
	if (holder === null)
		return status === null
			? m.measure_nothing_said()
			: m.measure_status_only({ status: statusWord[status]() });
	const who = { holder: clean(holder) };
	if (status === null) return m.measure_holder_only(who);
	return ofHolder[status](who);
}

function areas(areaSqKm: number): [string, string] {
	return [roundedArea(areaSqKm), roundedSqMi(areaSqKm / sqKmPerSqMile)];
}

function featureCount(count: number): string {
	return m.measure_features(counted(count));
}

/** A count for its plural form, and as it is shown. */
function counted(count: number) {
	return { count, shown: count.toLocaleString(getLocale()) };
}

/** Text from a file without what a terminal would take for a command. */
export function clean(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

/** Lines of a table: each column as wide as it must be, `right` ones aligned to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
	return rows.map((row) =>
		row
			.map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
			.join('  ')
			.trimEnd()
	);
}
