import {editsOf} from '../../../markdown/matching/edits';
import {linesOf, linesOfCode} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';

/** How commands of tools begin that build a project, each of which needs files of its own. */
const builders = [
  /^(?:\.[\\/])?gradlew?(?:\.bat)?(?=\s)/,
  /^(?:\.[\\/])?mvnw?(?:\.cmd)?(?=\s)/,
  /^(?:ant|sbt|bazel|bazelisk|buck2|make|cmake|meson|scons|rake|grunt|gulp|msbuild)(?=\s)/,
];

interface Command {
  /** What is run, as it stands in the line. */
  run: string;
  /** The tool, however it is called. */
  tool: string;
  line: number;
}

/** The commands that build are those of another tool, and none in the page is of the former one. */
export const buildToolReplaced: Condition = ({events, file: {change, base, head}}) => {
  const {edits} = editsOf(change.hunks ?? []);
  const exchanged = edits
    .map(({oldLines, oldStart, newLines, newStart}) => [commandsIn(oldLines, oldStart), commandsIn(newLines, newStart)])
    .filter((sides) => sides.every((commands) => commands.length > 0));
  if (exchanged.length === 0) return undefined;
  const [were, are] = [commandsOfCode(base), commandsOfCode(head)];
  const isIn = (commands: readonly Command[], {tool}: Command) => commands.some((one) => one.tool === tool);
  for (const [gone = [], come = []] of exchanged) {
    const [lost, fresh] = [gone.find((one) => !isIn(are, one)), come.find((one) => isIn(are, one) && !isIn(were, one))];
    if (lost && fresh && isIn(were, lost)) {
      const line = {old: lost.line, new: fresh.line};
      return foundEvent({kind: 'code-tokens-changed', before: lost.run, after: fresh.run, line}, events);
    }
  }
  return undefined;
};

function commandsOfCode(text: string | null): Command[] {
  const isCode = linesOfCode(text);
  return commandsIn(linesOf(text), 1).filter(({line}) => isCode[line - 1]);
}

function commandsIn(lines: readonly string[], start: number): Command[] {
  return lines.flatMap((text, index) => {
    const command = text.trim().replace(/^[$>%#]\s+/, '');
    const at = builders.findIndex((builder) => builder.test(command));
    const [run] = builders[at]?.exec(command) ?? [];
    return run === undefined ? [] : [{run, tool: at < 2 ? String(at) : run, line: start + index}];
  });
}
