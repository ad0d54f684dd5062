// docs/benchmarks.md: one section per benchmark, so that running one leaves the others' results.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import type { Table } from './table';

const FILE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const ORDER = [
	'page',
	'phone',
	'area',
	'live',
	'drag',
	'days',
	'grow',
	'claims',
	'judging',
	'bulk',
	'own'
];

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- --only=page\`, \`--only=phone\`, \`--only=area\`, \`--only=live\`, \`--only=drag\`, \`--only=days\`, \`--only=grow\`, \`--only=claims\`, \`--only=judging\`, \`--only=bulk\` or \`--only=own\` renews one part.
Times depend on the machine and on what else runs on it: compare only figures of one table.
`;

/** What a reader needs to judge the figures, and nothing that names a machine. */
export function machine(browser?: string): string {
	const parts = [
		`${cpus().length} cores`,
		`${Math.round(totalmem() / 2 ** 30)} GiB`,
		`${process.platform} ${process.arch}`,
		`Node ${process.versions.node}`
	];
	if (browser) parts.push(`Chromium ${browser}`);
	return parts.join(', ');
}

const cell = (value: string | number | undefined) => String(value ?? '').replaceAll('|', '\\|');

export function markdownOf({ title, rows, notes }: Table): string {
	const columns = Object.keys(rows[0] ?? {});
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const table = [
		line(columns),
		line(columns.map(() => '---')),
		...rows.map((row) => line(columns.map((column) => cell(row[column]))))
	];
	const list = notes.map((note) => `- ${note}`);
	return [`## ${title}`, table.join('\n'), list.join('\n')].join('\n\n');
}

const marks = (name: string) => [`<!-- ${name} -->`, `<!-- end of ${name} -->`] as const;

function sectionOf(text: string, name: string): string | undefined {
	const [start, end] = marks(name);
	const from = text.indexOf(start);
	const to = text.indexOf(end);
	return from < 0 || to < from ? undefined : text.slice(from, to + end.length);
}

export async function writeReport(fresh: Record<string, string>): Promise<string> {
	const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
	const sections = ORDER.map((name) => {
		const body = fresh[name];
		if (body === undefined) return sectionOf(old, name);
		const [start, end] = marks(name);
		return [start, body, end].join('\n\n');
	});
	const text = [INTRODUCTION, ...sections.filter(Boolean)].join('\n');
	const options = await prettier.resolveConfig(FILE);
	writeFileSync(FILE, await prettier.format(text, { ...options, filepath: FILE }));
	return FILE;
}
