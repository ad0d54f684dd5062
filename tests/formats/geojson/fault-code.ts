import { GeoJsonFault } from '../../../src/lib/model/geojson-fault';

/** What is thrown, short: `byte 3: feature 0: no-feature {"type":"1"}`. Any other error is thrown on. */
export function faultCode(error: unknown): string {
	if (!(error instanceof GeoJsonFault)) throw error;
	const { phrase, place } = error;
	const places = Object.entries(place).map(([what, where]) => `${what} ${where}: `);
	return `${places.join('')}${phrase.code} ${JSON.stringify(phrase.slots)}`;
}
