import type {Problem} from '../model/problem';

/**
 * The text of an error: the heading, then a block for each problem, numbered where there are several.
 *
 * @param heading One sentence without a full stop.
 */
export function formatProblems(problems: readonly Problem[], heading: string): string {
  const blocks = problems.map((problem, index) => formatProblem(problem, problems.length > 1 ? `${index + 1}. ` : ''));
  return [`${heading}:`, ...blocks].join('\n\n');
}

function formatProblem(problem: Problem, number: string): string {
  const {where, what, expected, received, fix} = problem;
  const details: [string, string | undefined][] = [
    ['expected', expected],
    ['received', received],
    ['fix', fix],
  ];
  const lines = details.flatMap(([label, text]) => (text === undefined ? [] : labelled(label, text)));
  return [`${number}${where} ${what}`, ...lines.map((line) => ' '.repeat(number.length || 3) + line)].join('\n');
}

/** Further lines of a text stand under its first one. */
function labelled(label: string, text: string): string[] {
  return text.split('\n').map((line, index) => (index === 0 ? `${label}:` : '').padEnd(10) + line);
}
