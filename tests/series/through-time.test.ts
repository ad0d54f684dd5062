import { describe, expect, it } from 'vitest';
import { packageDossier } from '../../src/cli/package-root';
import { dayAt, dayNumber } from '../../src/lib/model/calendar-day';
import { byCalendar, timeHeld } from '../../src/lib/series/by-calendar';
import { changesBetween, isRedrawn } from '../../src/lib/series/changes';
import { dayFigures, nearestKnown } from '../../src/lib/series/day-figures';
import { monthsIn } from '../../src/lib/series/months';
import { onDay } from '../../src/lib/series/on-day';
import { swapGrounds } from '../../src/lib/series/swap-grounds';
import { shipped } from './shipped';

const { dossier } = packageDossier('.');
const grounds = swapGrounds(dossier, shipped);
const name = { en: 'Here', uk: 'Тут' };
const sides = {
	offered: { ground: grounds.offered, name, region: 'RU-KRS' },
	offeredAndContested: { ground: grounds.offeredAndContested, name, region: 'RU-KRS' },
	asked: { ground: grounds.asked, name, region: 'UA' }
};
const parts = grounds.parts.map((ground) => ({ ground, name, region: ground.regions[0]! }));

describe('days of the calendar', () => {
	it('count on over leap days and ends of years', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		for (const [day, next] of [
			['2024-02-28', '2024-02-29'],
			['2024-12-31', '2025-01-01']
		])
			expect(dayAt(dayNumber(day!) + 1)).toBe(next);
	});

	it('have firsts of months', () => {
		expect(monthsIn('2024-11-02', '2025-02-01')).toEqual([
			'2024-12-01',
			'2025-01-01',
			'2025-02-01'
		]);
		expect(monthsIn('2024-11-01', '2024-11-30')).toEqual(['2024-11-01']);
	});
});

describe('both sides of the swap by day', () => {
	it('are what the series has, on each of its days; other days are gaps', () => {
		for (const ground of [grounds.offered, grounds.offeredAndContested, grounds.asked]) {
			const { from, values } = byCalendar(shipped, ground);
			expect(values).toHaveLength(dayNumber('2026-08-22') - dayNumber('2022-04-03') + 1);
			values.forEach((value, at) => {
				const known = onDay(shipped, ground, dayAt(from + at));
				expect(value).toBe(known.code === 'on-day' ? known.areaSqKm : null);
			});
		}
	});

	it('count every region of the country, those that never changed hands with the rest', () => {
		expect(grounds.asked.regions).toEqual(expect.arrayContaining(['UA-14', 'UA-43', 'UA-40']));
		expect(grounds.offered.regions).toEqual(['RU-KRS']);
	});

	it('have the salient from the month of its first day to the last that is known', () => {
		const { from, to } = timeHeld(byCalendar(shipped, grounds.offered))!;
		expect([dayAt(from), dayAt(to)]).toEqual(['2024-08-01', '2025-08-03']);
		const nothing = { from: 0, values: [0, null, 0] };
		expect(timeHeld(nothing)).toBeNull();
	});

	it('have a ratio, by the numbers of the day, with both as its inputs', () => {
		const { offered, asked, ratio } = dayFigures(shipped, sides, '2025-03-12', 'day');
		expect(ratio!.value).toBe(asked!.value / offered!.value);
		expect(ratio!.receipt).toMatchObject({ inputs: ['day-asked', 'day-offered'] });
	});

	it('have none where nothing was held, or is known', () => {
		expect(dayFigures(shipped, sides, '2023-01-01', 'day')).toMatchObject({
			offered: { value: 0 },
			ratio: null
		});
		const late = dayFigures(shipped, sides, '2026-08-22', 'day');
		expect([late.offered, late.ratio]).toEqual([null, null]);
		expect(late.asked).not.toBeNull();
		expect(nearestKnown(shipped, grounds.offered, '2026-08-22')).toBe('2025-08-03');
		expect(nearestKnown(shipped, grounds.offered, '2025-02-12')).toBeNull();
	});

	it('are ranges where no map was published, and so is their ratio', () => {
		const { from, values } = byCalendar(shipped, grounds.offered);
		const span = timeHeld({ from, values })!;
		const gap = values.findIndex((value, at) => value === null && from + at > span.from);
		const { offered, ratio } = dayFigures(shipped, sides, dayAt(from + gap), 'day');
		expect([offered!.receipt, offered!.shownAs]).toMatchObject([{ of: 'gap' }, 'range']);
		expect(ratio!.shownAs).toBe(
			offered!.interval.low === offered!.interval.high ? 'value' : 'range'
		);
	});
});

describe('what changed between two days', () => {
	const days = { from: '2024-08-20', to: '2025-02-12' };

	it('is the second day less the first, and the regions sum up to the whole', () => {
		const [whole, ...regions] = changesBetween(shipped, [sides.asked, ...parts], days);
		for (const { before, after, net } of [whole!, ...regions])
			expect(net.value).toBe(after.value - before.value);
		expect(regions.reduce((sum, { net }) => sum + net.value, 0)).toBe(whole!.net.value);
	});

	it('leaves out what did not change, and what is not known', () => {
		const regions = changesBetween(shipped, parts, days).map(({ named }) => named.region);
		expect(regions).not.toContain('UA-43');
		expect(changesBetween(shipped, [sides.offered], { ...days, to: '2026-01-01' })).toEqual([]);
	});

	it('tells when the map was corrected meanwhile', () => {
		expect(isRedrawn(shipped, '2022-09-15', '2022-10-20')).toBe(true);
		expect(isRedrawn(shipped, days.from, days.to)).toBe(false);
	});
});
