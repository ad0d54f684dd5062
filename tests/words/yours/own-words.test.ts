import { describe, expect, it } from 'vitest';
import { OwnAreasFault } from '../../../src/lib/model/areas-fault';
import { GeoJsonFault } from '../../../src/lib/model/geojson-fault';
import { languages } from '../../../src/lib/model/language';
import { sentFault } from '../../../src/lib/model/own-fault';
import { areasFaultText } from '../../../src/lib/words/areas-fault-text';
import { ownFailureText, sentFaultText } from '../../../src/lib/words/yours/own-fault-text';
import { keyName, mappingName } from '../../../src/lib/words/yours/own-names';
import { presets } from '../../../src/lib/areas/presets';

describe.each(languages)('what is said of people’s own files in %s', (language) => {
	it.each([
		new OwnAreasFault('too-large', { mb: 700, most: 512 }),
		new OwnAreasFault('wkt-broken', { near: 'POLYG' }, { line: 3 }),
		new GeoJsonFault('cut-short', {}, { byte: 12 })
	])('is the same for a fault that came from the worker: $message', (fault) => {
		const received = structuredClone(sentFault(fault));
		expect(sentFaultText(received, language)).toBe(areasFaultText(fault, language));
	});

	it('has a sentence for each failure', () => {
		const codes = ['missing', 'broke-off', 'cancelled'] as const;
		const said = codes.map((code) => ownFailureText({ code }, language));
		const unread = ownFailureText({ code: 'unreadable', fault: { of: 'browser' } }, language);
		expect(new Set([...said, unread]).size).toBe(4);
	});

	it('names presets and properties, those of files as they stand there', () => {
		const names = presets.map((preset) => mappingName(preset, language));
		expect(new Set(names).size).toBe(presets.length);
		expect(mappingName({ name: 'мій\nnewline', rules: [] }, language)).toBe('мій newline');
		expect(keyName('@folder', language)).not.toContain('@');
		expect(keyName('status', language)).toBe('status');
	});
});
