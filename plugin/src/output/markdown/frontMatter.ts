import {dump} from 'js-yaml';
import type {Yaml} from 'mdast';
import type {ReportJson} from '../../model/report';

/** The report's fields for a site generator; `permalink` is where the older system had the host's comparison. */
export function frontMatter(report: ReportJson): Yaml {
  const {date, compareUrl, summary, title} = report;
  const fields = {date, ...(compareUrl === null ? {} : {permalink: compareUrl}), summary, title};
  // Lines are not folded, so that one changed word is one changed line.
  return {type: 'yaml', value: dump(fields, {lineWidth: -1}).trimEnd()};
}
