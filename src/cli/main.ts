import { check } from './check';
import { BadInput, type Command, exitCodes, type ExitCode, type Output } from './command';
import { measure } from './measure';
import { packageVersion } from './package-root';
import { verifySeeds } from './verify-seeds';

const commands: Readonly<Record<string, Command>> = {
	check,
	measure,
	'verify-seeds': verifySeeds
};

const terminal: Output = {
	out: (text) => process.stdout.write(`${text}\n`),
	err: (text) => process.stderr.write(`${text}\n`)
};

/**
 * Run `salient` with the words after its name.
 * Resolves with the exit code: 0 done, 1 found a problem, 2 bad input.
 */
export async function run(args: readonly string[], output: Output = terminal): Promise<ExitCode> {
	const [name, ...rest] = args;
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
		const what = name?.startsWith('-') ? 'option' : 'command';
		const reason = name === undefined ? 'no command given' : `unknown ${what} ${name}`;
		output.err(`salient: ${reason}\n\n${help()}`);
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
		output.err(`How it is used: salient ${name} --help`);
		return exitCodes.badInput;
	}
}

function help(): string {
	const list = Object.entries(commands).map(([name, { summary }]) => `  ${name}  ${summary}`);
	return [
		'Usage: salient COMMAND [OPTIONS]',
		'',
		'Commands:',
		...list,
		'',
		'salient COMMAND --help tells more about one of them.',
		'Options: --help, --version',
		'Exit code: 0 done, 1 found a problem, 2 bad input.'
	].join('\n');
}
