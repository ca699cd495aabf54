/** docs/model.md, held against what `alliance-widgets/model.js` exports and what problems there are. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import ts from 'typescript';
import {messages} from '../src/model/messages.js';
import {fromRoot} from '../tools/paths.mjs';

const document = readFileSync(fromRoot('docs/model.md'), 'utf8');
const sources = (folder: string) =>
  readdirSync(fromRoot(folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(fromRoot(folder, file), 'utf8'))
    .join('\n');

/** The cells of every row of a table. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);

/** `name(a, b?)`, and the names of what comes back: of the items, if that is a list. */
interface Exported {
  readonly signature: string;
  readonly gives: readonly string[];
}

function exported(): readonly Exported[] {
  const file = fromRoot('src/model/index.ts');
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [call] = checker.getTypeOfSymbol(target).getCallSignatures();
    return call ? [{signature: signatureOf(symbol.name, call), gives: givenBy(checker, call)}] : [];
  });
}

const isOptional = (declaration: ts.Declaration | undefined) =>
  !!declaration &&
  ts.isParameter(declaration) &&
  (declaration.questionToken !== undefined || declaration.initializer !== undefined);

function signatureOf(name: string, {parameters}: ts.Signature): string {
  const shown = parameters.map((parameter) => {
    const mark = isOptional(parameter.valueDeclaration) ? '?' : '';
    // One that is taken apart at once has no name of its own.
    const called = parameter.name.startsWith('__') ? 'options' : parameter.name;
    return called.replace('caseOrId', 'case') + mark;
  });
  return `${name}(${shown.join(', ')})`;
}

function givenBy(checker: ts.TypeChecker, call: ts.Signature): readonly string[] {
  const given = checker.getNonNullableType(call.getReturnType());
  const type = checker.isArrayType(given) ? checker.getTypeArguments(given as ts.TypeReference)[0]! : given;
  if (type.flags & ts.TypeFlags.String) return [];
  return checker
    .getPropertiesOfType(type)
    .map(({name, flags}) => name + (flags & ts.SymbolFlags.Optional ? '?' : ''));
}

describe('docs/model.md', () => {
  let functions: readonly Exported[];
  before(() => {
    functions = exported();
  });

  it('has every function with its parameters, and no other', () => {
    const told = rows.flatMap(([, name]) => quoted(name)).filter((name) => name.endsWith(')'));
    expect(functions).to.have.length.above(20);
    expect(told).to.have.members(functions.map(({signature}) => signature));
  });

  it('says what each function gives', () => {
    for (const {signature, gives} of functions) {
      const row = rows.find(([, name]) => quoted(name)[0] === signature);
      expect(quoted(row?.[2]), signature).to.have.members(gives);
    }
  });

  it('says which problems are warnings', () => {
    const [, list = ''] = /WARNINGS[^=]*= new Set[^[]*\[(.*?)\]/s.exec(sources('src/model')) ?? [];
    const warnings = [...list.matchAll(/'([a-z-]+)(?:\.[a-z]+)?'/g)].map(([, code]) => code!);
    const told = rows.filter((row) => row.at(-2)?.includes('(warning')).flatMap(([, name]) => quoted(name));
    expect(told).to.have.members([...new Set(warnings)]);
  });

  it('has every code that a problem can have, and no other', () => {
    const hints = ['nearest', 'inside', 'known'];
    const inStudies = Object.keys(messages).filter((key) => !hints.includes(key));
    const inTables = [...sources('src/model/import').matchAll(/^ {2}'([a-z]+-[a-z]+)':/gm)];
    const figures = sources('src/figure') + sources('src/elements');
    const [, faults = ''] = /const faults = \{(.*?)\n\}/s.exec(figures) ?? [];
    const inFigures = [
      ...faults.matchAll(/^ {2}'?([a-z-]+)'?:/gm),
      ...figures.matchAll(/key: '((?:no|unknown)-[a-z]+)'/g),
    ].map(([, code]) => code!);
    const values = [...figures.matchAll(/oneOf\('(\w+)'/g)].map(([, what]) => `unknown-${what}`);
    const codes = [...inStudies, ...inTables.map(([, code]) => code!), ...inFigures, ...values];
    const told = rows.flatMap(([, name]) => quoted(name)).filter((name) => !name.endsWith(')'));
    expect([...new Set(told)]).to.have.members([...new Set(codes.map((code) => code.split('.')[0]!))]);
  });
});
