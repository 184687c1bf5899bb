import {readdirSync} from 'node:fs';
import type {CheerioAPI} from 'cheerio';
import {validateChangelogOptions} from '../../plugin/src/options';
import {reportMarkdown} from '../../plugin/src/output/markdown/reportMarkdown';
import {makeReports} from '../../plugin/src/report/makeReports';
import {createHostileRepository, hostileTags, type HostileRepository} from '../helpers/hostileRepository';
import {createHostileSite, reportPath} from '../helpers/hostileSite';
import {attributes} from '../helpers/siteHtml';
import type {TemporarySite} from '../helpers/temporarySite';

let hostile: HostileRepository;
let site: TemporarySite;
/** Files of the repository's folder and of the one around it before the build. */
let before: string[];
let refs: string;
let pages: [string, CheerioAPI][];

beforeAll(async () => {
  hostile = createHostileRepository();
  // The Markdown form goes through Docusaurus as well, as a doc.
  site = createHostileSite(hostile, {}, {'docs/export.md': await exportMarkdown()});
  before = listFiles();
  refs = hostile.repository.git('for-each-ref').toString();
  await site.build();
  const files = listBuild().filter((file) => file.endsWith('/index.html') || file === 'index.html');
  pages = files.map((file) => [file.replace(/\/?index\.html$/, ''), site.page(file.replace(/index\.html$/, ''))]);
}, 300_000);

afterAll(() => hostile.repository.cleanup());

async function exportMarkdown(): Promise<string> {
  const {folder} = hostile.repository;
  const options = validateChangelogOptions({repository: folder, ranges: ['base..head']});
  const {reports} = await makeReports(options, {siteDir: folder, locale: 'en', environment: {}});
  return reportMarkdown(reports);
}

/** Everything but packages, caches and the output. */
function listFiles(): string[] {
  return readdirSync(`${hostile.repository.folder}/..`, {recursive: true, encoding: 'utf8'})
    .filter((file) => !/^repository\/(?:\.git|site\/(?:node_modules|\.docusaurus|build))(?:\/|$)/.test(file))
    .sort();
}

function listBuild(): string[] {
  return readdirSync(site.outDir, {recursive: true, encoding: 'utf8'}).sort();
}

function page(permalink: string): CheerioAPI {
  const found = pages.find(([name]) => name === permalink.slice(1));
  if (!found) {
    throw new Error(`There is no page ${permalink}`);
  }
  return found[1];
}

/** The report's own page, and those with the blocks that it has no room for. */
function reportPages(): CheerioAPI[] {
  const further = `${reportPath.slice(1)}/files-`;
  return [page(reportPath), ...pages.filter(([name]) => name.startsWith(further)).map(([, $]) => $)];
}

/** Elements below the article that carry a page's own content. */
const ownElements = new Set(
  [
    'a abbr article aside bdi blockquote br button caption circle code col colgroup del details div em footer g h1 h2 h3 h4',
    'header hr i ins li line main meta nav ol p path picture polyline pre section small span strong sub summary sup svg table',
    'tbody td th thead time title tr ul wbr',
    // The filter of an index.
    'fieldset form input label legend search',
    // Pictures, before and after.
    'figcaption figure',
  ]
    .join(' ')
    .split(' '),
);
/** Attributes that hold an address or HTML. */
const addressAttributes = ['href', 'src', 'srcset', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcdoc'];

test('every report has its page, at an address of plain characters', () => {
  const slugs = pages.map(([page]) => page).filter((page) => /^changelog\/[^/]+$/.test(page));
  // The range that is named twice has two addresses.
  expect(slugs).toHaveLength(hostileTags.length + 2);
  expect(listBuild().filter((file) => !/^[\w./~-]+$/.test(file) || file.split('/').includes('..'))).toEqual([]);
});

test('nothing is written but the output, and no ref is', () => {
  expect(listFiles()).toEqual(before);
  expect(hostile.repository.git('for-each-ref').toString()).toBe(refs);
});

test('no name and no content makes an element', () => {
  const strange = pages.flatMap(([page, $]) =>
    $('article *')
      .toArray()
      .filter((element) => !ownElements.has(element.name) && !$(element).is('figure > img[alt]'))
      .map((element) => `${page}: ${$.html(element).slice(0, 200)}`),
  );
  expect(strange).toEqual([]);
});

test('every script, image, frame and style is the site’s own', () => {
  const foreign = pages.flatMap(([, $]) =>
    $('script:not([type="application/ld+json"]), img, iframe, object, embed, base, style, meta[http-equiv]')
      .toArray()
      .map((element) => $.html(element))
      .filter((html) => /alert\(1\)|ownedByContent|src="?x\b|onerror/.test(html)),
  );
  expect(foreign).toEqual([]);
});

test('what is said to search engines is JSON that ends no script', () => {
  const data = pages.flatMap(([, $]) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .map((element) => $(element).text()),
  );
  expect(data.filter((text) => text.includes('<') || typeof JSON.parse(text) !== 'object')).toEqual([]);
});

test('no element has a handler, and none an address that runs', () => {
  const unsafe = pages.flatMap(([page, $]) =>
    $('html, html *')
      .toArray()
      .flatMap((element) => Object.entries(element.attribs).map(([name, value]) => ({name: name.toLowerCase(), value})))
      .filter(({name, value}) => {
        // Browsers drop these from an address.
        // eslint-disable-next-line no-control-regex -- these are what is dropped
        const address = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        return (
          name.startsWith('on') || (addressAttributes.includes(name) && /^(?:javascript|data|vbscript):/.test(address))
        );
      })
      .map(({name, value}) => `${page}: ${name}=${value.slice(0, 100)}`),
  );
  expect(unsafe).toEqual([]);
});

test('the pages of the report have a block for every file, each with an id that no other element of its page has', () => {
  for (const $ of reportPages()) {
    const ids = attributes($, '[id]', 'id');
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(reportPages().flatMap(($) => $('[data-changelog-file]').toArray())).toHaveLength(410);
});

test('names are shown as text, to the letter', () => {
  const headings = new Set(
    reportPages().flatMap(($) =>
      $('[data-changelog-file] h3')
        .toArray()
        .map((element) => $(element).clone().find('.hash-link').remove().end().text()),
    ),
  );
  const shown = [
    '<img src=x onerror=alert(1)>.md',
    '{alert(1)}.md',
    'javascript:alert(1)',
    '&lt;b&gt;&amp;.md',
    '__proto__',
  ];
  shown.forEach((name) => expect(headings).toContain(name));
});

test('the table of contents, which is drawn as HTML, holds text alone', () => {
  const tocs = reportPages().map(($) => $('.table-of-contents a, .table-of-contents__link'));
  expect(tocs.reduce((sum, {length}) => sum + length, 0)).toBeGreaterThan(400);
  expect(tocs.map((toc) => toc.children().length)).toEqual(tocs.map(() => 0));
});

test('a page holds no control character and no character that turns text around', () => {
  // The exported doc shows diffs in a code block of the theme's, as any doc would.
  const own = pages.filter(([page]) => page.startsWith('changelog'));
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
  expect(own.filter(([, $]) => hidden.test($.html())).map(([page]) => page)).toEqual([]);
});

test('the names of tags are text in the list of entries and in the title of their page', () => {
  const entries = page('/changelog')('article').text();
  const titles = pages.filter(([name]) => name.startsWith('changelog/')).map(([, $]) => $('h1').text());
  hostileTags.forEach((tag) => {
    expect(entries).toContain(tag);
    expect(titles).toContain(tag);
  });
});
