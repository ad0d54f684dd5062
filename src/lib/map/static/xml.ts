type Attributes = Readonly<Record<string, string | number>>;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text made safe for XML content and double-quoted attributes. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** One XML element. Content given as a list is markup, content given as a string is text or markup. */
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
