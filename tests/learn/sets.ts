import { readdirSync } from 'node:fs';
import { type PassageFile, passageFiles } from '../claims/printed/read-printed';

/** Sets that nothing is learned from: they tell how well it is read what nobody has seen. */
export const setAside: readonly PassageFile[] = [
	'printed-kept',
	'reports-r',
	'reports-w',
	'reports-x'
];

const inFolder = (folder: string) =>
	readdirSync(`tests/fixtures/claims/${folder}`)
		.sort()
		.map((file) => `${folder}/${file.replace('.yaml', '')}`);

export const learnedFiles: readonly string[] = [
	...passageFiles.filter((name) => !setAside.includes(name)),
	...inFolder('learned')
];
