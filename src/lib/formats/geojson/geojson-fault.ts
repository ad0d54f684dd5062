import type {
	GeoJsonFaultCode,
	GeoJsonPartCode,
	GeoJsonPhrase,
	GeoJsonPlace
} from '../../model/geojson-fault';
import type { Slot } from '../../model/phrase';

/** Thrown for GeoJSON that cannot be read: what is wrong, as a code with its slots, and where. */
export class GeoJsonFault extends Error {
	readonly phrase: GeoJsonPhrase & { readonly code: GeoJsonFaultCode };
	readonly place: GeoJsonPlace;

	constructor(
		code: GeoJsonFaultCode,
		slots: GeoJsonPhrase['slots'] = {},
		place: GeoJsonPlace = {}
	) {
		super(code);
		this.phrase = { code, slots };
		this.place = place;
	}

	/** The same fault, in a place that only the caller knows. */
	in(place: GeoJsonPlace): GeoJsonFault {
		return new GeoJsonFault(this.phrase.code, this.phrase.slots, place);
	}
}

/** A value as it is shown in a message: short, in one line, without control characters. */
export function shown(value: unknown): Slot<GeoJsonPartCode> {
	const json = JSON.stringify(value);
	return json === undefined ? { code: 'nothing' } : oneLine(json);
}

/** A text as it is shown in a message, in quotes. */
export function quoted(text: string | number): string {
	return oneLine(JSON.stringify(text));
}

function oneLine(json: string): string {
	const text = json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
