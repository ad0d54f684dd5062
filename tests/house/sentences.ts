// Words that people read stand in messages: the search for those that stand in code.
import ts from 'typescript';
import { scriptsOf } from './imports-of';
import type { SourceFile } from './source-files';

const cyrillic = /\p{Script=Cyrillic}/u;

/** Three words or more. */
const isSentence = (text: string) =>
	text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 3;

/** Texts of a file that are sentences, or hold Cyrillic, but for the messages of errors that it makes. */
export function sentencesIn(file: SourceFile): string[] {
	return textsIn(file).filter((text) => cyrillic.test(text) || isSentence(text));
}

/** Texts of a file, markup included, that hold Cyrillic. */
export function cyrillicIn(file: SourceFile): string[] {
	const markup = file.path.endsWith('.svelte')
		? file.text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '').split('\n')
		: [];
	return [...textsIn(file), ...markup].filter((text) => cyrillic.test(text));
}

/** The reason and the examples of a rule of the claim reader: for those who read its code. */
function isOfRule(node: ts.Node, path: string): boolean {
	return (
		/^src\/lib\/claims\/reading\//.test(path) &&
		ts.isPropertyAssignment(node) &&
		/^(because|examples|not)$/.test(node.name.getText())
	);
}

/** Strings and templates, `{}` for what a template fills in. */
function textsIn(file: SourceFile): string[] {
	const code = ts.createSourceFile(file.path, scriptsOf(file), ts.ScriptTarget.Latest, true);
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (isOfRule(node, file.path)) return;
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(code))) return;
		if (ts.isStringLiteralLike(node)) texts.push(node.text);
		if (ts.isTemplateExpression(node))
			texts.push(
				[node.head, ...node.templateSpans.map(({ literal }) => literal)]
					.map(({ text }) => text)
					.join('{}')
			);
		ts.forEachChild(node, visit);
	};
	visit(code);
	return texts;
}
