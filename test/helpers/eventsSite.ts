import {createRepository, type TestRepository} from './repository';
import {createSite, type TemporarySite} from './temporarySite';

const guide = (limit: number, steps: string, end: string): string =>
  `---\ntitle: Guide\ndate: 2025-01-${limit}\n---\n\nA guide.\n\n## Limits\n\nThe limit is ${limit} requests.\n\n` +
  `## Next steps\n\n${steps}\n${end}`;

const long = (word: string): string =>
  Array.from({length: 450}, (_, index) => `## Part ${index}\n\nThe ${word} ${index}.\n\n`).join('');

/** A site with a report on its own docs: a page with events in three sections, one of them gone, a long one, and one with a single event. */
export function createEventsSite(): TemporarySite & {repository: TestRepository} {
  const repository = createRepository();
  repository.write('docs/guide.md', guide(20, '- Read on.', '\n## Old ways\n\nUse `<b>this</b>`.\n'));
  repository.write('docs/long.md', long('word'));
  repository.write('docs/short.md', '# Short\n\nOne word.\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/guide.md', guide(10, '- Read on.\n- Ask <us> \u202e.', ''));
  repository.write('docs/long.md', long('sentence'));
  repository.write('docs/short.md', '# Short\n\nTwo words.\n');
  repository.commit('Change');
  repository.tag('v2');
  const site = createSite(repository, {
    config: {
      presets: [
        ['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}, theme: {customCss: './custom.css'}}],
      ],
      markdown: {format: 'detect'},
      plugins: [
        ['docusaurus-plugin-content-changelog', {repository: '.', ranges: [{base: 'v1', head: 'v2', slug: 'v2'}]}],
      ],
    },
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'static/favicon.ico': '',
      // As in the template of a new site: layers are not emulated, and links have more contrast than Infima's.
      'package.json': JSON.stringify({name: 'test-site', browserslist: ['last 3 chrome versions']}),
      'custom.css': ':root {--ifm-color-primary: #2e8555;}\n[data-theme="dark"] {--ifm-color-primary: #25c2a0;}\n',
    },
  });
  return {...site, repository};
}
