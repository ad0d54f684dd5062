import { type AreasFault, type AreasPlace, OwnAreasFault } from './areas-fault';
import { GeoJsonFault } from './geojson-fault';

/** A fault of a file as it goes between threads, where errors lose what is special about them. */
export type SentFault =
	| { readonly of: 'areas'; readonly phrase: OwnAreasFault['phrase']; readonly place: AreasPlace }
	| {
			readonly of: 'geojson';
			readonly phrase: GeoJsonFault['phrase'];
			readonly place: GeoJsonFault['place'];
	  }
	/** The browser could not read it: it was moved or deleted, say. */
	| { readonly of: 'browser' };

/** Why there is no answer about people's own ground. */
export type OwnFailure =
	/** What reads and measures could not be loaded, or broke off. */
	| { readonly code: 'missing' | 'broke-off' | 'cancelled' }
	/** None of the files can be read. */
	| { readonly code: 'unreadable'; readonly fault: SentFault };

/** Thrown where people's own ground cannot be read or measured. Its message is for the console. */
export class OwnGroundError extends Error {
	override readonly name = 'OwnGroundError';
	readonly failure: OwnFailure;

	constructor(failure: OwnFailure, reason: string = failure.code) {
		super(reason);
		this.failure = failure;
	}
}

export function sentFault({ phrase, place, constructor }: AreasFault): SentFault {
	return constructor === GeoJsonFault
		? { of: 'geojson', phrase: phrase as GeoJsonFault['phrase'], place }
		: { of: 'areas', phrase: phrase as OwnAreasFault['phrase'], place };
}

/** The fault that was sent; null where the browser could not read the file. */
export function receivedFault(sent: SentFault): AreasFault | null {
	if (sent.of === 'browser') return null;
	const { code, slots = {} } = sent.phrase;
	return sent.of === 'geojson'
		? new GeoJsonFault(sent.phrase.code, sent.phrase.slots, sent.place)
		: new OwnAreasFault(code as OwnAreasFault['phrase']['code'], slots as never, sent.place);
}
