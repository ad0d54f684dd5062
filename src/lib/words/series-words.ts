import { m } from '$lib/paraglide/messages';
import type { SeriesCode } from '../model/figure-codes';
import type { SeriesReceipt } from '../model/receipt';
import { addFigureWords } from './figure-words';
import type { Messages } from './say';

const ofSeries: Messages<SeriesCode> = {
	'series-held': m.figure_series_held,
	'series-held-and-contested': m.figure_series_held_and_contested,
	'series-held-beyond': m.figure_series_held_beyond,
	'series-change': m.figure_series_change,
	'series-won-back': m.figure_series_won_back,
	'published-held': m.figure_published_held,
	'published-held-during': m.figure_published_held_during,
	'published-peak': m.figure_published_peak,
	'published-change': m.figure_published_change,
	'of-UA': m.holder_of_UA,
	'of-RU': m.holder_of_RU
};

/** For a page that shows figures of the series, or published ones beside it. */
export function addSeriesWords(): void {
	addFigureWords(ofSeries);
}

/** The line that repeats a number of the series. */
export function seriesCommand({ ground, days, of }: SeriesReceipt): string {
	const [first = '', last = first] = [days[0], days.at(-1)];
	return [
		`npx salient series --region ${ground.regions.join(',')} --from ${first}`,
		first === last ? '' : ` --to ${last}`,
		of === 'change' ? ' --change' : '',
		ground.reach === 'held' ? '' : ' --contested'
	].join('');
}
