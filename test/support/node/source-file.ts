/** What the architecture test wants to know of a source file, read off TypeScript's syntax tree. */
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** True if nothing of the import is left at run time. */
  readonly typeOnly: boolean;
}

export interface LongFunction {
  readonly name: string;
  readonly lines: number;
}

export const parse = (text: string, name = 'source.ts') =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);

/** Every module that the file names: imports, re-exports, `import()` as an expression and as a type. */
export function importsOf(file: ts.SourceFile): Import[] {
  return collect(file, (node) => {
    if (ts.isImportDeclaration(node)) {
      return {specifier: textOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly === true};
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      return {specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly};
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return {specifier: textOf(node.arguments[0]), typeOnly: false};
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return {specifier: textOf(node.argument.literal), typeOnly: true};
    }
    return undefined;
  });
}

/** Functions, methods and accessors of more than `limit` lines. */
export function longFunctions(file: ts.SourceFile, limit: number): LongFunction[] {
  return collect(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return undefined;
    const [first, last] = [lineOf(file, node.getStart()), lineOf(file, node.getEnd())];
    const lines = last - first + 1;
    return lines > limit ? {name: nameOf(node), lines} : undefined;
  });
}

/** The text of each template that `tag` marks, such as html`…`, without the expressions in it. */
export function templatesOf(file: ts.SourceFile, tags: readonly string[]): string[] {
  return collect(file, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !tags.includes(node.tag.getText())) return undefined;
    const {template} = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
    return [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)].join('${}');
  });
}

/** Names used as variables, properties and methods; not those in comments and strings. */
export const identifiersOf = (file: ts.SourceFile): string[] =>
  collect(file, (node) => (ts.isIdentifier(node) ? node.text : undefined));

function collect<T>(root: ts.Node, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    const item = pick(node);
    if (item !== undefined) found.push(item);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const lineOf = (file: ts.SourceFile, position: number) => file.getLineAndCharacterOfPosition(position).line;
const nameOf = (node: ts.SignatureDeclaration) => node.name?.getText() ?? 'a function without a name';
/** What is no plain string cannot be checked, so it must not be allowed either. */
const textOf = (node: ts.Node | undefined) =>
  node && ts.isStringLiteralLike(node) ? node.text : `(computed: ${node?.getText() ?? ''})`;
