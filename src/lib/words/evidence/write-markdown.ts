import type { CardFact, CardRow, CardTable, EvidenceCard } from './evidence-card';

/**
 * A card of evidence as Markdown (CommonMark, with the tables that GitHub added). Whatever comes from
 * the text that was checked stays text: no markup of its own has an effect.
 */
export function evidenceMarkdown(card: EvidenceCard): string {
	const write = escapeMarkdown;
	const { link } = card;
	const blocks = [
		[`## ${write(card.title)}`],
		[`> ${write(card.quote)}`],
		[`**${write(card.verdictWord)}**`],
		card.reasons.map((reason) => `- ${write(reason)}`),
		[`### ${write(card.readTitle)}`],
		card.read.map(factLine),
		...card.tables.flatMap((table) => tableBlocks(table, card.columns)),
		card.readings.map(factLine),
		[
			...card.foot.map(factLine),
			card.hasLink ? `- **${write(link.name)}:** <${link.text}>` : factLine(link)
		]
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function tableBlocks({ title, rows }: CardTable, columns: CardRow): string[][] {
	const cells = ({ reading, claimed, against, outcome }: CardRow) =>
		`| ${[reading, claimed, against, outcome].map(escapeMarkdown).join(' | ')} |`;
	return [
		[`### ${escapeMarkdown(title)}`],
		[cells(columns), '| --- | --- | --- | --- |', ...rows.map(cells)]
	];
}

function factLine({ name, text }: CardFact): string {
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
