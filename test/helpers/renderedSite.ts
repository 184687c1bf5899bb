import {createRepository, type TestRepository} from './repository';
import {createReportSite} from './reportSite';
import type {TemporarySite} from './temporarySite';

const attack = (word: string): string =>
  `${word} <script>ownedByContent = alert(1)</script> <img src=x onerror="alert(1)"> text.\n\n` +
  `See ${word} [a](javascript:alert(1)) and [b](data:text/html,x) here.\n\n` +
  `Then ${word} {alert(1)} and <X on={alert(1)}/> &lt;script&gt; \u202eabc\u2066 too.\n\n` +
  `:::danger[${word} <svg onload=alert(1)>]{onclick=alert(1)}\n\nBody of ${word}.\n\n:::\n\n` +
  `![${word}](javascript:alert(1))\n\n<iframe src="javascript:alert('${word}')"></iframe>\n`;

const guide = (limit: number, target: string, more: string): string =>
  `# Guide\n\n## Limits\n\nThe **limit is ${limit} requests** a [minute](${target}) for all.\n\n` +
  `| Model | Limit |\n| --- | --- |\n| small | ${limit} calls |\n| large | 9 |\n\n` +
  `:::note\n\nAsk us when ${limit} calls are too few.\n\n:::\n\n` +
  `\`\`\`js title="a.js"\nconst a = 1;\ncall(${limit});\n\`\`\`\n\n- [${limit > 10 ? 'x' : ' '}] raise it\n${more}`;

/** A site with one report: documents of most kinds of blocks, one in Arabic, one that attacks, and one with a page of its own. */
export function createRenderedSite(baseUrl = '/', config: object = {}): TemporarySite & {repository: TestRepository} {
  const repository = createRepository();
  repository.write('docs/guide.md', guide(10, './a.md', ''));
  repository.write('docs/arabic.md', '# دليل\n\nالحد عشرة طلبات في الدقيقة.\n');
  repository.write('docs/attack.mdx', attack('Old'));
  repository.write('docs/same.md', 'One line\nand another.\n');
  repository.write('docs/spaces.md', 'Wait for three `a` in front of the last of ten words.\n');
  repository.write('docs/long.md', 'Start.\n');
  repository.write('docs/settings.json', '{"a": 1}\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/guide.md', guide(20, './b.md', '- a new item\n'));
  repository.write('docs/arabic.md', '# دليل\n\nالحد عشرون طلبا في الدقيقة.\n');
  repository.write('docs/attack.mdx', attack('New'));
  repository.write('docs/same.md', 'One line and\nanother.\n');
  repository.write('docs/spaces.md', 'Wait for three`a` in front of the last of nine words.\n');
  repository.write('docs/long.md', Array.from({length: 450}, (_, line) => `Paragraph ${line}.\n\n`).join(''));
  repository.write('docs/settings.json', '{"a": 2}\n');
  repository.commit('Change');
  repository.tag('v2');
  return createReportSite(repository, {siteDir: 'site', hasContrast: true, config: {baseUrl, ...config}});
}
