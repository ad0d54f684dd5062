import { m } from '$lib/paraglide/messages';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { type Language, languages } from '../lib/model/language';
import { check } from './check';
import { BadInput, type Command, exitCodes, type ExitCode, type Output } from './command';
import { measure } from './measure';
import { packageVersion } from './package-root';
import { series } from './series';
import { streamOutput } from './stream-output';
import { verifySeeds } from './verify-seeds';

const commands: Readonly<Record<string, Command>> = {
	check,
	measure,
	series,
	'verify-seeds': verifySeeds
};

/**
 * Run `salient` with the words after its name.
 * Resolves with the exit code: 0 done, 1 found a problem, 2 bad input.
 */
export async function run(
	allArgs: readonly string[],
	output: Output = streamOutput(process.stdout, process.stderr)
): Promise<ExitCode> {
	const { args, language } = takeLanguage(allArgs);
	// The one place where the language of all messages is set.
	overwriteGetLocale(() => (isLanguage(language) ? language : 'en'));
	const [name, ...rest] = args;
	if (!isLanguage(language)) {
		output.err(`salient: ${m.cli_unknown_language({ language })}`);
		return exitCodes.badInput;
	}
	if (name === '--version' || name === '-v') {
		output.out(packageVersion());
		return exitCodes.done;
	}
	if (name === '--help' || name === '-h' || name === 'help') {
		output.out(help());
		return exitCodes.done;
	}
	const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
	if (!command) {
		output.err(`salient: ${unknown(name)}\n\n${help()}`);
		return exitCodes.badInput;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		output.out(command.help);
		return exitCodes.done;
	}
	try {
		return await command.run(rest, output);
	} catch (error) {
		if (!(error instanceof BadInput)) throw error;
		output.err(`salient ${name}: ${error.message}`);
		output.err(m.cli_how_used({ name: name ?? '' }));
		return exitCodes.badInput;
	}
}

/** The arguments without `--language`, which may stand anywhere, and what it says; `en` without it. */
function takeLanguage(args: readonly string[]): { args: string[]; language: string } {
	const at = args.findIndex((arg) => /^--language(=|$)/.test(arg));
	if (at < 0) return { args: [...args], language: 'en' };
	const [, inline] = args[at]!.split('=');
	return {
		args: args.toSpliced(at, inline === undefined ? 2 : 1),
		language: inline ?? args[at + 1] ?? ''
	};
}

function isLanguage(text: string): text is Language {
	return (languages as readonly string[]).includes(text);
}

function unknown(name: string | undefined): string {
	if (name === undefined) return m.cli_no_command();
	return name.startsWith('-') ? m.cli_unknown_option({ name }) : m.cli_unknown_command({ name });
}

function help(): string {
	const list = Object.entries(commands).map(([name, { summary }]) => `  ${name}  ${summary}`);
	return [
		m.cli_usage(),
		'',
		m.cli_commands(),
		...list,
		'',
		m.cli_more(),
		m.cli_options(),
		m.cli_exit_codes()
	].join('\n');
}
