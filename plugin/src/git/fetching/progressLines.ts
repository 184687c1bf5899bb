const percentage = /^(?<stage>.*?):\s+(?<percent>\d+)% /;
/** Percent between two lines of one stage. */
const step = 25;

/**
 * Turns what git prints while it works into a few lines: each stage when it begins, and then at every quarter.
 *
 * @returns takes chunks of standard error, in order
 */
export function progressLines(log: (line: string) => void): (chunk: string) => void {
  let rest = '';
  let last = {stage: '', percent: 0};
  return (chunk) => {
    const lines = (rest + chunk).split(/[\r\n]/);
    rest = lines.pop() ?? '';
    for (const line of lines.map((text) => text.trim())) {
      const {stage, percent} = percentage.exec(line)?.groups ?? {};
      if (stage === undefined) {
        continue;
      }
      const now = {stage, percent: Number(percent)};
      if (now.stage !== last.stage || now.percent >= last.percent + step) {
        log(line);
        last = now;
      }
    }
  };
}
