// A live map that was seen: one pixel, drawn large, with names over it.
import type { SeenMap } from '../../src/lib/model/seen-map';

const pixel =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export function seenMap(text = 'UKRAINE'): SeenMap {
	return {
		image: `data:image/png;base64,${pixel}`,
		...{ width: 800, height: 860, kmPerUnit: 1.7, theme: 'dark' },
		names: [
			{ text, x: 300, y: 400, size: 17 },
			{ text: 'RUSSIA', x: 700, y: 200, size: 17 }
		]
	};
}
