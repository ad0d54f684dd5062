/** The program's version, as package.json has it: put there by the build. */
declare const __SALIENT_VERSION__: string;
