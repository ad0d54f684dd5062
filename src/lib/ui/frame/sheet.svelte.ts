export const stops = ['peek', 'half', 'full'] as const;
export type Stop = (typeof stops)[number];

/** Height in CSS pixels of a closed sheet: its handle, the tabs and one line. CSS has the same in rem. */
export const peekHeight = 128;

/** Height of a sheet at a stop, in CSS pixels, on a screen that is `screenHeight` high. */
export function stopHeight(stop: Stop, screenHeight: number): number {
	if (stop === 'peek') return peekHeight;
	return stop === 'half' ? screenHeight * 0.56 : screenHeight - 68;
}

/** The stop that a sheet let go at `height` settles on; `speed` in px/ms is positive upwards. */
export function settledStop(height: number, speed: number, screenHeight: number): Stop {
	// A flick carries on for about a fifth of a second.
	const target = height + speed * 200;
	const distance = (stop: Stop) => Math.abs(stopHeight(stop, screenHeight) - target);
	return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

/** How far the panel stands over the map on a phone. */
export class Sheet {
	stop = $state<Stop>('half');

	/** At least half way up: its text is there to be read. */
	uncover() {
		if (this.stop === 'peek') this.stop = 'half';
	}

	/** One stop up (1) or down (-1), as far as there is one. */
	step(by: 1 | -1) {
		this.stop = stops[stops.indexOf(this.stop) + by] ?? this.stop;
	}
}
