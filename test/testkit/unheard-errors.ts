import { dirname } from 'node:path';
// TypeScript 7 has no API yet; the last compiler that has one reads the same sources.
import ts from 'typescript-api';

/** Something that can emit `error`, and where its error would end the process because nobody listens yet. */
export interface Unheard {
  readonly file: string;
  readonly line: number;
  /** The expression or the parameter. */
  readonly what: string;
}

const ADDS_LISTENER = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);
/** Whoever is given a stream here hears its errors. */
const TAKES_OVER = new Set(['pipeline', 'finished']);
/** These never emit an error that somebody has to hear, or are heard as they are made. */
const HEARD = new Set([
  // Node gives them an error only when somebody listens (lib/_http_incoming.js).
  'IncomingMessage',
  'ServerResponse',
  // They throw.
  'Hash',
  'Hmac',
  // The pool hears each of its clients from the start (database/pools.ts).
  'PoolClient',
]);

type Scope = ts.Node;
type Callable = ts.FunctionLikeDeclaration;

/**
 * Finds emitters that come into being, or into our hands, without a listener for `error`: made by a call of somebody else's
 * code, or given to a callback of ours by somebody else's. Such a listener has to stand in the same function, before
 * anything is awaited and before any other listener; or the emitter is handed on to a function of ours, of which the same is asked.
 */
export class UnheardErrors {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  private constructor(program: ts.Program) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  static ofPackage(config: string): UnheardErrors {
    const read = ts.readConfigFile(config, (file) => ts.sys.readFile(file));
    const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(config));
    const own = fileNames.filter((file) => !/\.(test|fixture)\.ts$|\/testing\//.test(file));
    return new UnheardErrors(ts.createProgram(own, { ...options, noEmit: true }));
  }

  /** One text, as if it stood in the folder. */
  static ofText(text: string, folder: string): UnheardErrors {
    const path = `${folder}/text.ts`;
    const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, strict: true, types: ['node'], noEmit: true };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.getSourceFile = (file, ...more) => (file === path ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true) : getSourceFile(file, ...more));
    host.fileExists = (file) => file === path || fileExists(file);
    return new UnheardErrors(ts.createProgram([path], options, host));
  }

  find(): Unheard[] {
    const found: Unheard[] = [];
    for (const source of this.#program.getSourceFiles()) {
      if (source.isDeclarationFile || source.fileName.includes('node_modules')) continue;
      const report = (node: ts.Node, what: string): void => {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ file: source.fileName, line: line + 1, what });
      };
      for (const node of everyNode(source)) {
        if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
          if (this.#isForeign(node) && this.#makesEmitter(node) && !this.#isHeardWhereMade(node)) report(node, node.expression.getText());
          if (!this.#isForeign(node)) continue;
          for (const given of node.arguments ?? [])
            if (ts.isArrowFunction(given) || ts.isFunctionExpression(given))
              for (const parameter of given.parameters) if (!this.#isHeardAsParameter(given, parameter)) report(parameter, parameter.name.getText());
        }
      }
    }
    return found;
  }

  #isEmitter(type: ts.Type): boolean {
    const plain = this.#checker.getNonNullableType(type);
    return !HEARD.has(plain.symbol?.name ?? '') && this.#canEmit(plain);
  }

  #canEmit(type: ts.Type): boolean {
    return ['on', 'once', 'emit'].every((name) => type.getProperty(name) !== undefined);
  }

  /** Whether code of others is called, which has heard of no listener of ours. */
  #isForeign(call: ts.CallExpression | ts.NewExpression): boolean {
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (declaration) return declaration.getSourceFile().isDeclarationFile;
    // A class without a constructor of its own.
    const symbol = this.#checker.getSymbolAtLocation(call.expression);
    return symbol?.declarations?.some((one) => one.getSourceFile().isDeclarationFile) ?? false;
  }

  #makesEmitter(call: ts.CallExpression | ts.NewExpression): boolean {
    const given = this.#checker.getTypeAtLocation(call);
    const made = ts.isCallExpression(call) ? (this.#checker.getAwaitedType(given) ?? given) : given;
    if (!this.#isEmitter(made)) return false;
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return true;
    // `socket.on(…)` gives the socket, `a.pipe(b)` gives b: nothing new.
    const receiver = this.#checker.getTypeAtLocation(call.expression.expression);
    return !(this.#canEmit(receiver) && (receiver.symbol === made.symbol || call.expression.name.text === 'pipe'));
  }

  #isHeardWhereMade(call: ts.Node): boolean {
    let place = call.parent;
    let made: ts.Node = call;
    while (ts.isAwaitExpression(place) || ts.isParenthesizedExpression(place) || ts.isAsExpression(place) || ts.isNonNullExpression(place)) {
      made = place;
      place = place.parent;
    }
    if (ts.isForOfStatement(place) && place.awaitModifier && place.expression === made) return true;
    if (ts.isCallExpression(place) && place.arguments.includes(made as ts.Expression) && TAKES_OVER.has(nameOf(place.expression))) return true;
    // `connect(…).on('error', …)`
    if (ts.isPropertyAccessExpression(place) && ts.isCallExpression(place.parent) && hearsError(place.parent)) return true;
    if (ts.isPropertyAssignment(place)) return this.#isHeardAsPart(place);
    const key = ts.isVariableDeclaration(place)
      ? place.name.getText()
      : ts.isBinaryExpression(place) && place.operatorToken.kind === ts.SyntaxKind.EqualsToken
        ? place.left.getText()
        : ts.isPropertyDeclaration(place)
          ? `this.${place.name.getText()}`
          : null;
    if (key === null) return false;
    const scope = ts.isPropertyDeclaration(place) ? place.parent.members.find((member) => ts.isConstructorDeclaration(member)) : functionAround(call);
    return scope !== undefined && this.#isHeardIn(scope, key, ts.isPropertyDeclaration(place) ? scope.getStart() : made.getEnd(), new Set());
  }

  /** As a part of what a function of ours is given: `receiveFile({ stream: … })`. */
  #isHeardAsPart(part: ts.PropertyAssignment): boolean {
    const call = part.parent.parent;
    if (!ts.isCallExpression(call)) return false;
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (!declaration || !ts.isFunctionDeclaration(declaration) || !declaration.body) return false;
    const taken = declaration.parameters[call.arguments.indexOf(part.parent)]?.name;
    if (!taken || !ts.isObjectBindingPattern(taken)) return false;
    const element = taken.elements.find((one) => (one.propertyName ?? one.name).getText() === part.name.getText());
    return element !== undefined && this.#isHeardIn(declaration.body, element.name.getText(), declaration.body.getStart() - 1, new Set());
  }

  #isHeardAsParameter(callable: Callable, parameter: ts.ParameterDeclaration, seen = new Set<ts.Node>()): boolean {
    if (!this.#isEmitter(this.#checker.getTypeAtLocation(parameter))) return true;
    if (seen.has(parameter) || !callable.body) return false;
    seen.add(parameter);
    return this.#isHeardIn(callable.body, parameter.name.getText(), callable.body.getStart() - 1, seen);
  }

  /** Whether the first thing done with it, before anybody waits, is to hear its errors, or to hand it to ours who does. */
  #isHeardIn(scope: Scope, key: string, after: number, seen: Set<ts.Node>): boolean {
    for (const node of everyNode(scope)) {
      if (node.getStart() < after) continue;
      if (ts.isAwaitExpression(node) && functionAround(node) === (ts.isFunctionLike(scope) ? scope : functionAround(scope))) return false;
      if (ts.isForOfStatement(node) && node.awaitModifier && withoutTypes(node.expression).getText() === key) return true;
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText() === key) {
        if (hearsError(node)) return true;
        if (ADDS_LISTENER.has(node.expression.name.text) || node.expression.name.text === 'pipe') return false;
      }
      const position = (node.arguments ?? []).findIndex((given) => given.getText() === key);
      if (position === -1) continue;
      if (TAKES_OVER.has(nameOf(node.expression))) return true;
      const declaration = this.#checker.getResolvedSignature(node)?.declaration;
      if (!declaration || declaration.getSourceFile().isDeclarationFile || !ts.isFunctionLike(declaration)) continue;
      const taken = declaration.parameters[position];
      if (taken && this.#isHeardAsParameter(declaration as Callable, taken as ts.ParameterDeclaration, seen)) return true;
    }
    return false;
  }
}

const withoutTypes = (expression: ts.Expression): ts.Expression =>
  ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression) ? withoutTypes(expression.expression) : expression;

const nameOf = (callee: ts.Expression): string => (ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText());

function hearsError(call: ts.CallExpression): boolean {
  const [event] = call.arguments;
  return (
    ts.isPropertyAccessExpression(call.expression) &&
    ADDS_LISTENER.has(call.expression.name.text) &&
    event !== undefined &&
    ts.isStringLiteral(event) &&
    event.text === 'error'
  );
}

function functionAround(node: ts.Node): ts.Node {
  let around = node.parent;
  while (around && !ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* everyNode(child);
}
