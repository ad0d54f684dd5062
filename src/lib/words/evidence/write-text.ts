import type { CardFact, CardTable, EvidenceCard } from './evidence-card';

/** A card of evidence as plain text, ready for a message or a note. */
export function evidenceText(card: EvidenceCard): string {
	const blocks = [
		[card.title],
		[card.quote],
		[card.verdictWord, ...card.reasons],
		[card.readTitle, ...card.read.map(factLine).map(indented)],
		...card.tables.map((table) => tableLines(table, card)),
		card.readings.map(factLine),
		[...card.foot, card.link].map(factLine)
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function tableLines({ title, rows }: CardTable, { columns }: EvidenceCard): string[] {
	return [
		title,
		...rows.flatMap(({ reading, claimed, against, outcome }) => [
			indented(`${columns.reading}: ${reading}`),
			indented(indented(`${columns.claimed}: ${claimed}`)),
			indented(indented(`${columns.against}: ${against}`)),
			indented(indented(`${columns.outcome}: ${outcome}`))
		])
	];
}

function factLine({ name, text }: CardFact): string {
	return `${name}: ${text}`;
}

function indented(line: string): string {
	return `  ${line}`;
}
