import { drawnDays } from '../../dossier/drawn-days';
import { dayMeasureName } from '../../model/layer-names';
import type { BroughtFile } from './area-protocol';

interface Site {
	/** Where the edition's layers are fetched, without a slash at the end. */
	readonly edition: string;
	/** The day of the layers that the edition opens with, ISO. */
	readonly asOf: string;
}

/** The days of the example: the edition's own, and halfway back to the first drawn day. ISO, ascending. */
export function exampleDays({ asOf }: Pick<Site, 'asOf'>): readonly string[] {
	const earlier = drawnDays.flatMap(({ date }) => (date < asOf ? [date] : []));
	return [...earlier.slice(Math.floor(earlier.length / 2)).slice(0, 1), asOf];
}

/**
 * Who held what on our own map, a file a day in a folder, as somebody could have brought it. Rejects where
 * the layers cannot be fetched.
 */
export function exampleFiles(site: Site, folder: string): Promise<BroughtFile[]> {
	return Promise.all(
		exampleDays(site).map(async (date) => {
			const layer = date === site.asOf ? 'control' : dayMeasureName('control', date);
			const response = await fetch(`${site.edition}/measure/${layer}.json`);
			if (!response.ok) throw new Error(`${layer}: ${response.status}`);
			return { name: `${folder}/control-${date}.geojson`, file: await response.blob() };
		})
	);
}
