/** The id of a heading in a page's address, as GitHub makes it: lower case, hyphens for spaces, no other signs. */
export function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.trim()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/\s+/g, '-');
}
