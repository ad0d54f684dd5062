/** A member of an object: its name, and the JSON of both as it stands. */
interface JsonMember {
	readonly name: string;
	readonly json: string;
}

/**
 * The members of the object that `json` is, which must be JSON, each as it stands there: reading and
 * writing them anew would round long numbers, such as ids, and change the order.
 */
export function jsonMembers(json: string): JsonMember[] {
	const members: JsonMember[] = [];
	let at = json.indexOf('{') + 1;
	for (;;) {
		while (/[\s,]/.test(json[at]!)) at++;
		if (json[at] === '}') return members;
		const nameEnd = textEnd(json, at);
		const end = valueEnd(json, json.indexOf(':', nameEnd) + 1);
		members.push({
			name: JSON.parse(json.slice(at, nameEnd)) as string,
			// Some readers take a carriage return for the end of a line, and JSON for a blank.
			json: json.slice(at, end).trimEnd().replaceAll('\r', ' ')
		});
		at = end;
	}
}

/** Behind the value that starts at or after a place: where its comma is, or the end of its object. */
function valueEnd(json: string, from: number): number {
	let depth = 0;
	for (let at = from; ; at++) {
		const sign = json[at]!;
		if (sign === '"') at = textEnd(json, at) - 1;
		else if (depth === 0 && (sign === ',' || sign === '}')) return at;
		else if (sign === '{' || sign === '[') depth++;
		else if (sign === '}' || sign === ']') depth--;
	}
}

/** Behind the closing quote of the text that starts at a place. */
function textEnd(json: string, start: number): number {
	for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
		let slashes = 0;
		while (json[at - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return at + 1;
	}
}
