/** An area as the layers of a drawn day measure it, on the WGS84 ellipsoid. */
export interface DrawnArea {
	readonly areaSqKm: number;
	/** Inland waters and lagoons in it: the area less this is land. */
	readonly waterAreaSqKm: number;
	/** Half of its 95 % range. */
	readonly halfWidthSqKm: number;
}

/** A day that the map can draw, with what is measured on its layers. */
export interface DrawnDay {
	/** ISO. */
	readonly date: string;
	/**
	 * By id of a held area (`UA-14:RU:held`: region, holder, status; in Kursk Oblast its pocket, too),
	 * and by group: `occupied`, `kursk`, each with `:contested`. What is not there was held by nobody.
	 */
	readonly areas: Readonly<Record<string, DrawnArea>>;
}

/**
 * The drawn day that lies nearest to a day, of two as near the earlier one: what came later was not yet.
 * `days`: at least one, in any order; dates are ISO. Throws RangeError where there is none.
 */
export function nearestDrawnDay<D extends Pick<DrawnDay, 'date'>>(
	days: readonly D[],
	date: string
): D {
	const away = (day: D) => Math.abs(Date.parse(day.date) - Date.parse(date));
	const [first, ...others] = days;
	if (first === undefined || !Number.isFinite(away(first)))
		throw new RangeError(`no drawn day is near ${date}`);
	return others.reduce((best, day) => {
		const [here, there] = [away(day), away(best)];
		return here < there || (here === there && day.date < best.date) ? day : best;
	}, first);
}

/** Whether a text is written as a day, `2024-09-06`; there may be no such day. */
export function isDayText(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text);
}
