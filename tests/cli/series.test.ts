import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';

async function salient(...args: string[]) {
	const lines = { out: '', err: '' };
	const code = await run(['series', ...args], {
		out: (text, end = '\n') => (lines.out += `${text}${end}`),
		err: (text) => (lines.err += `${text}\n`)
	});
	return { code, ...lines };
}

describe('salient series', () => {
	it('has the area of each day, and says who measured it', async () => {
		const { code, out } = await salient(
			'--region',
			'RU-KRS',
			'--from',
			'2024-09-06',
			'--to',
			'2024-09-07'
		);
		expect(code).toBe(0);
		expect(out).toContain('2024-09-06  906 km²\n2024-09-07  ');
		expect(out).toContain('held by Ukraine. Measured on the daily maps of DeepStateMap.Live.');
	});

	it('answers a day without a map with the days around it', async () => {
		const { out } = await salient('--region', 'RU-KRS', '--from', '2024-09-13');
		expect(out.split('\n').slice(0, 2)).toEqual(['2024-09-12  885 km²', '2024-09-14  818 km²']);
	});

	it('has net changes, as a range where a map is missing', async () => {
		const year = ['--from', '2025-01-01', '--to', '2025-12-31', '--change'];
		const { out } = await salient('--region', 'UA-14,UA-09', ...year);
		expect(out).toContain('From 1 January 2025 to 31 December 2025, net: 2,964 km².');
		const gap = await salient(
			'--region',
			'RU-KRS',
			'--from',
			'2024-09-06',
			'--to',
			'2024-09-13',
			'--change',
			'--json'
		);
		expect(JSON.parse(gap.out)).toMatchObject({ leastSqKm: -88, mostSqKm: -21 });
	});

	it('writes tables and JSON', async () => {
		const days = ['--region', 'RU-KRS', '--from', '2024-08-07', '--to', '2024-08-08'];
		const csv = await salient(...days, '--csv', '--contested');
		expect(csv.out.replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
			'day,region,holder,reach,area_km2',
			'2024-08-07,RU-KRS,UA,held-and-contested,0'
		]);
		const json = JSON.parse((await salient(...days, '--json')).out) as { days: unknown[] };
		expect(json).toMatchObject({ missing: 0, mapMaker: 'DeepStateMap.Live' });
		expect(json.days).toEqual([
			{ day: '2024-08-07', areaSqKm: 0 },
			{ day: '2024-08-08', areaSqKm: 143 }
		]);
	});

	it.each([
		[['--from', '2024-08-07'], 'name the regions with --region'],
		[['--region', 'UA-99'], 'does not have UA-99; it has UA-09 (RU)'],
		[
			['--region', 'RU-KRS', '--from', '2025-12-01'],
			'nearest day that it has is 2025-08-03, with 17 km²'
		],
		[['--region', 'UA-14', '--from', '2024-02-30'], '--from takes a day such as 2024-08-06'],
		[
			['--region', 'UA-14', '--from', '2025-02-01', '--to', '2025-01-01'],
			'is after --to 2025-01-01'
		],
		[['--region', 'UA-14', '--json', '--csv'], 'either --json or --csv'],
		[['--region', 'UA-14', '--holder', 'UA'], 'does not have UA-14']
	])('%j cannot be used, and it says why', async (args, words) => {
		const { code, out, err } = await salient(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(words);
	});
});
