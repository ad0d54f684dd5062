export type Attributes = Readonly<Record<string, string | number>>;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text made safe for XML content and double-quoted attributes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/g, (character) => escapes[character]!);
}

/** One XML element. Its content is markup: text in it has to be escaped before. */
export function element(
	name: string,
	attributes: Attributes,
	content: string | readonly string[] = ''
): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const inner = typeof content === 'string' ? content : content.join('');
	return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A group that a page can refer to, there even when it is empty. */
export function group(id: string, content: readonly string[], attributes: Attributes = {}): string {
	return element('g', { id, ...attributes }, content);
}
