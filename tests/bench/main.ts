// npm run bench: measures, and writes docs/benchmarks.md.
//   --only=page|phone|area|live|drag|days|grow|claims|judging|bulk|own   one only
//   --pairs=N          pairs of the page benchmark (9)
//   --dry              prints, writes nothing
import { parseArgs } from 'node:util';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build.mjs';
import { startChromium } from '../e2e/support/chromium';
import { asShipped } from './as-shipped';
import type * as claimsBench from './claims';
import type * as hostileBench from './hostile';
import type * as judgingBench from './judging';
import { benchPage } from './page/bench-page';
import { machine, markdownOf, writeReport } from './report';
import type { Table } from './table';

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		pairs: { type: 'string', default: '9' },
		dry: { type: 'boolean', default: false }
	}
});

/** The version of the browser that is measured in, once there is a build to measure. */
async function readyBrowser(): Promise<string> {
	const current = buildIsCurrent();
	if (!current && (await buildSite()) !== 0) throw new Error('The build failed');
	const browser = await startChromium();
	const version = browser.version();
	await browser.close();
	return version;
}

async function page(): Promise<{ tables: Table[]; browser: string }> {
	const browser = await readyBrowser();
	return { tables: await benchPage({ pairs }), browser };
}

async function phone(): Promise<{ tables: Table[]; browser: string }> {
	const browser = await readyBrowser();
	const { benchPhone } = await import('./phone');
	return { tables: await benchPhone(), browser };
}

async function area(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchArea } = await import('./area');
	return { tables: [await benchArea()] };
}

async function live(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchLive } = await import('./live');
	return { tables: [await benchLive()] };
}

async function drag(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchDrag } = await import('./drag');
	return { tables: [await benchDrag()] };
}

async function days(): Promise<{ tables: Table[]; browser?: string }> {
	const browser = await readyBrowser();
	const { benchDays } = await import('./days');
	return { tables: [await benchDays()], browser };
}

async function grow(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchGrow } = await import('./grow');
	return { tables: [await benchGrow()] };
}

async function claims(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchClaims } = await asShipped<typeof claimsBench>('claims');
	const { benchHostile } = await asShipped<typeof hostileBench>('hostile');
	return { tables: [benchClaims(), benchHostile()] };
}

async function judging(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchJudging } = await asShipped<typeof judgingBench>('judging');
	return { tables: [benchJudging()] };
}

async function bulk(): Promise<{ tables: Table[]; browser?: string }> {
	const { benchBulk } = await import('./bulk');
	return { tables: [await benchBulk()] };
}

async function own(): Promise<{ tables: Table[]; browser?: string }> {
	const browser = await readyBrowser();
	const { benchOwnDays } = await import('./own-days');
	return { tables: await benchOwnDays(), browser };
}

// Fewer than six pairs can hold no median with 95 % certainty, whatever they say.
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < (values.dry ? 1 : 6))
	throw new Error('--pairs takes 6 or more; fewer only with --dry');

const BENCHMARKS = { page, phone, area, live, drag, days, grow, claims, judging, bulk, own };
const names = Object.keys(BENCHMARKS) as (keyof typeof BENCHMARKS)[];
const chosen = names.filter((name) => !values.only || values.only.split(',').includes(name));
if (chosen.length === 0) throw new Error(`--only takes ${names.join(' or ')}`);

const sections: Record<string, string> = {};
for (const name of chosen) {
	console.log(`Benchmark: ${name}`);
	const { tables, browser } = await BENCHMARKS[name]();
	const day = new Date().toISOString().slice(0, 10);
	const measured = `Measured on ${day}: ${machine(browser)}.`;
	sections[name] = [...tables.map(markdownOf), measured].join('\n\n');
	console.log(`\n${sections[name]}\n`);
}
if (!values.dry) console.log(`Written to ${await writeReport(sections)}`);
