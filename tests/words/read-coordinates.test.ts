import { describe, expect, it } from 'vitest';
import { readCoordinates } from '$lib/words/read-coordinates';

const berlin: [string, number, number][] = [
	['52.52, 13.405', 13.405, 52.52],
	['52.52,13.405', 13.405, 52.52],
	['52.52 13.405', 13.405, 52.52],
	['52,52; 13,405', 13.405, 52.52],
	['52,52 13,405', 13.405, 52.52],
	['52,52, 13,405', 13.405, 52.52],
	['52.52N 13.405E', 13.405, 52.52],
	['13.405E 52.52N', 13.405, 52.52],
	['N 52.52, E 13.405', 13.405, 52.52],
	['52.52° N, 13.405° E', 13.405, 52.52],
	['52°31′12″N 13°24′18″E', 13.405, 52.52],
	['52°31\'12"N, 13°24\'18"E', 13.405, 52.52],
	['52° 31.2′ N 13° 24.3′ E', 13.405, 52.52],
	['52,52° пн. ш. 13,405° сх. д.', 13.405, 52.52],
	['52.52 пн. ш., 13.405 сх. д.', 13.405, 52.52],
	['geo:52.52,13.405', 13.405, 52.52],
	['-33.9, 18.4', 18.4, -33.9],
	['33.9S 18.4E', 18.4, -33.9],
	['−33.9 −70.6', -70.6, -33.9],
	['0, 0', 0, 0],
	['90, 180', 180, 90]
];

describe('coordinates', () => {
	it.each(berlin)('reads %s', (text, lon, lat) => {
		const read = readCoordinates(text);
		if (!read.ok) throw new Error(read.reason);
		expect(read.value[0]).toBeCloseTo(lon, 9);
		expect(read.value[1]).toBeCloseTo(lat, 9);
	});

	it.each(['91, 0', '0, 181', '52.52, 190', '91°N 13°E'])('says that %s is nowhere', (text) =>
		expect(readCoordinates(text)).toEqual({ ok: false, reason: 'outside' })
	);

	it.each([
		...[
			'',
			'Berlin',
			'52.52',
			'52 N 13 N',
			'52°61′N 13°E',
			'-52 N 13 E',
			'Route 66',
			'1 2 3',
			'п’ять'
		],
		...['13 apples, 5 pears', ',', '52.52,', 'N E', '1e5, 2e5', 'Infinity, NaN']
	])('takes “%s” for no coordinates', (text) =>
		expect(readCoordinates(text)).toEqual({ ok: false, reason: 'none' })
	);
});
