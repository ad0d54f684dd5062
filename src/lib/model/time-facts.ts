import type { DatedEvent } from './dated-event';
import type { DrawnDay } from './drawn-day';
import type { PublishedFigure } from './published-figure';

/** What stands beside the areas by day, as it travels. */
export interface TimeFacts {
	readonly published: readonly PublishedFigure[];
	readonly events: readonly DatedEvent[];
	/** The days that the map can show. */
	readonly drawn: readonly Pick<DrawnDay, 'date'>[];
}
