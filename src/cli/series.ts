import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { writeCsv } from '../lib/formats/csv';
import { isDay } from '../lib/model/is-day';
import { holders, type Holder, otherHolder } from '../lib/model/holder';
import type { DayArea, KnownSeries, OnDay, SeriesGround } from '../lib/model/series';
import { changeOver } from '../lib/series/change-over';
import { everyDay, firstFrom, onDay } from '../lib/series/on-day';
import { formatDate } from '../lib/words/format-date';
import { formatNumber } from '../lib/words/format-figure';
import { holderOf } from '../lib/words/names';
import { BadInput, type Command, exitCodes, type Output } from './command';
import { readArgs } from './read-args';
import { readSeries, type SeriesPlaces } from './series/read-series';

interface Asked {
	readonly ground: SeriesGround;
	readonly from: string;
	readonly to: string;
	readonly name: string;
}

/** `salient series`: areas by day, and changes over a period. */
export const series: Command = {
	get summary() {
		return m.series_summary();
	},
	get help() {
		return m.series_help();
	},
	run(args, output) {
		const { flags, values, operands } = readArgs(args, {
			...{ region: 'value', from: 'value', to: 'value', holder: 'value' },
			...{ change: 'flag', contested: 'flag', json: 'flag', csv: 'flag' }
		});
		if (operands[0] !== undefined || !values.has('region'))
			throw new BadInput(m.series_name_region());
		if (flags.has('json') && flags.has('csv')) throw new BadInput(m.series_two_forms());
		const known = readSeries();
		const asked = askedOf(known.series, known.places, values, flags.has('contested'));
		const form = flags.has('json') ? 'json' : flags.has('csv') ? 'csv' : 'text';
		if (flags.has('change')) writeChange(known.series, asked, form, output);
		else writeDays(known.series, asked, form, output);
		return exitCodes.done;
	}
};

type Form = 'json' | 'csv' | 'text';

function askedOf(
	series: KnownSeries,
	places: SeriesPlaces,
	values: ReadonlyMap<string, string>,
	contested: boolean
): Asked {
	const codes = values.get('region')!.split(',');
	const regions = codes.flatMap((code) => places.partsOf(code) ?? [code]);
	const own: Holder = codes[0]!.startsWith('UA') ? 'UA' : 'RU';
	const side = values.get('holder') ?? otherHolder(own);
	const holder = holders.find((one) => one === side);
	const ground = {
		regions,
		holder: holder ?? 'RU',
		reach: contested ? ('held-and-contested' as const) : ('held' as const)
	};
	const first = onDay(series, ground, series.days[0]!);
	if (!holder || first.code === 'not-there') {
		const missing = first.code === 'not-there' ? first.regions : regions;
		throw new BadInput(
			m.series_no_region({
				regions: missing.join(', ') || side,
				known: series.columns
					.filter(({ status }) => contested || status === 'held')
					.map((one) => `${one.region} (${one.holder})`)
					.join(', ')
			})
		);
	}
	const from = dayOf(values, 'from') ?? series.days[0]!;
	const to = dayOf(values, 'to') ?? (values.has('from') ? from : series.days.at(-1)!);
	if (from > to) throw new BadInput(m.series_turned({ from, to }));
	for (const day of [from, to]) inReach(onDay(series, ground, day), day);
	return { ground, from, to, name: codes.map(places.nameOf).join(', ') };
}

function dayOf(values: ReadonlyMap<string, string>, option: string): string | null {
	const text = values.get(option);
	if (text === undefined) return null;
	if (!isDay(text)) throw new BadInput(m.series_no_day({ option: `--${option}`, text }));
	return text;
}

function inReach(known: OnDay, day: string): void {
	if (known.code !== 'outside') return;
	const { day: nearest, areaSqKm } = known.nearest;
	throw new BadInput(m.series_outside({ day, nearest, area: areaSqKm }));
}

function writeDays(series: KnownSeries, asked: Asked, form: Form, output: Output): void {
	const { ground, from, to } = asked;
	const areas = everyDay(series, ground)!;
	const span = series.days.slice(firstFrom(series.days, from), firstFrom(series.days, `${to}~`));
	const start = firstFrom(series.days, from);
	const rows = span.flatMap((day, at): DayArea[] => {
		const areaSqKm = areas[start + at] ?? null;
		return areaSqKm === null ? [] : [{ day, areaSqKm }];
	});
	// Of a single day without a map, the days around it.
	const around = onDay(series, ground, from);
	if (rows.length === 0 && around.code === 'between') rows.push(around.before, around.after);
	const missing = Math.max(0, daysIn(from, to) - rows.length);
	if (form === 'json') {
		output.out(
			JSON.stringify({ ...asked, mapMaker: series.mapMaker, missing, days: rows }, null, '\t')
		);
	} else if (form === 'csv') {
		const cells = rows.map(({ day, areaSqKm }) => [
			...[day, ground.regions.join('+'), ground.holder, ground.reach],
			areaSqKm
		]);
		const text = writeCsv([['day', 'region', 'holder', 'reach', 'area_km2'], ...cells]);
		output.out(text, '');
	} else {
		for (const { day, areaSqKm } of rows) output.out(`${day}  ${shown(areaSqKm)} km²`);
		if (missing > 0) output.out(m.series_missing({ count: missing }));
		output.out(madeBy(series, asked));
	}
}

function writeChange(series: KnownSeries, asked: Asked, form: Form, output: Output): void {
	const { ground, from, to } = asked;
	const change = changeOver(series, ground, from, to);
	if (change.code !== 'change') throw new Error(`No change from ${from} to ${to}`);
	const { leastSqKm: low, mostSqKm: high } = change;
	if (form === 'json')
		output.out(JSON.stringify({ ...asked, mapMaker: series.mapMaker, ...change }, null, '\t'));
	else if (form === 'csv') {
		const head = ['from', 'to', 'region', 'holder', 'reach', 'least_km2', 'most_km2'];
		const row = [from, to, ground.regions.join('+'), ground.holder, ground.reach, low, high];
		output.out(writeCsv([head, row]), '');
	} else {
		const days = { from: formatDate(from, getLocale()), to: formatDate(to, getLocale()) };
		output.out(
			low === high
				? m.series_changed({ ...days, change: shown(low) })
				: m.series_changed_range({ ...days, low: shown(low), high: shown(high) })
		);
		output.out(madeBy(series, asked));
	}
}

function madeBy({ mapMaker }: KnownSeries, { name, ground }: Asked): string {
	const slots = { name, mapMaker, holderOf: holderOf(ground.holder, getLocale()) };
	return ground.reach === 'held' ? m.series_by(slots) : m.series_by_contested(slots);
}

function shown(areaSqKm: number): string {
	return formatNumber(areaSqKm, 1, getLocale());
}

function daysIn(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
