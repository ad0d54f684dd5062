import type { CardFact, EvidenceCard } from './evidence-card';

/** A card of evidence as plain text, ready for a message or a note. */
export function evidenceText(card: EvidenceCard): string {
	return joined([
		[card.title],
		[card.quote],
		[card.verdictWord, card.answer],
		[card.workingTitle, ...card.working.map((line) => `  ${line}`)],
		[...card.foot, card.link].map(factLine)
	]);
}

/**
 * A card of evidence as Markdown (CommonMark, with the tables that GitHub added). Whatever comes from
 * the text that was checked stays text: no markup of its own has an effect.
 */
export function evidenceMarkdown(card: EvidenceCard): string {
	const write = escapeMarkdown;
	const { link } = card;
	return joined([
		[`## ${write(card.title)}`],
		[`> ${write(card.quote)}`],
		[`**${write(card.verdictWord)}**`],
		[write(card.answer)],
		[`### ${write(card.workingTitle)}`],
		card.working.map((line) => `- ${write(line)}`),
		[
			...card.foot.map(markdownFact),
			card.hasLink ? `- **${write(link.name)}:** <${link.text}>` : markdownFact(link)
		]
	]);
}

/** Blocks of lines with an empty line between them; those without lines are left out. */
function joined(blocks: readonly (readonly string[])[]): string {
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function factLine({ name, text }: CardFact): string {
	return `${name}: ${text}`;
}

function markdownFact({ name, text }: CardFact): string {
	return `- **${escapeMarkdown(name)}:** ${escapeMarkdown(text)}`;
}

/**
 * A line of text as Markdown that shows just that: signs that can start markup stand behind a backslash,
 * and those that matter only at the start of a line do so there.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#|~&$@!]/g, '\\$&')
		.replace(/^(\s*)([-+=:])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2')
		.replace(/\b(https?|ftp|mailto)(:)/gi, '$1\\$2')
		.replace(/\bwww(\.)/gi, 'www\\$1');
}
