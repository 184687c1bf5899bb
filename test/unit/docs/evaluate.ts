import {compileFunction} from 'node:vm';
import ts from 'typescript';

type Module = (exports: Record<string, unknown>, process: {env: object}) => void;

/** Names that stand for tokens in the examples; a value of each is as good as another. */
const environment = new Proxy({}, {get: () => 'value'});

/** What a module of TypeScript without imports of values exports. */
export function evaluate(source: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const run = compileFunction(transpile(source, 'ts'), ['exports', 'process']) as Module;
  run(exports, {env: environment});
  return exports;
}

/** @throws {SyntaxError} */
export function transpile(source: string, language: string): string {
  const {outputText, diagnostics = []} = ts.transpileModule(source, {
    fileName: `module.${language}`,
    reportDiagnostics: true,
    compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX},
  });
  if (diagnostics.length > 0) {
    throw new SyntaxError(diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' ')).join());
  }
  return outputText;
}
