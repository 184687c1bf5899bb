import type {ChangelogPages} from '../../../../plugin/src/output/pages/buildPages';
import {breakingLabelTags} from '../../../../plugin/src/output/pages/breakingLabel';
import {buildGlobalData, buildRouteData} from '../../../../plugin/src/output/pages/sidebarData';
import {sampleFile, sampleReport} from '../sampleReport';

const breaking = sampleFile({type: 'breaking change'});
const pages = {
  index: [
    {
      title: 'Changelog',
      permalink: '/site/changelog',
      categories: [{label: 'API', permalink: '/site/changelog/category/api'}],
    },
  ],
  reports: [
    {report: sampleReport({slug: 'new', title: 'NEW', files: [breaking]}), permalink: '/site/changelog/new'},
    {report: sampleReport({slug: 'old', title: 'OLD', files: []}), permalink: '/site/changelog/old'},
  ],
  missing: [{title: 'Gone', permalink: '/site/changelog/gone'}],
} as unknown as ChangelogPages;

const newest = {
  type: 'link',
  label: 'NEW',
  href: '/site/changelog/new',
  docId: 'changelog:main:new',
  className: 'changelog-breaking',
};
const old = {type: 'link', label: 'OLD', href: '/site/changelog/old', docId: 'changelog:main:old'};

const sidebar = {id: null, label: 'Changes', position: 2, limit: 1, collapsed: true};
const options = {id: 'main', sidebar, docsPluginId: 'default'};

describe('global data', () => {
  test('has the category of the sidebar, with entries up to the limit, marked where they have breaking changes', () => {
    expect(buildGlobalData(pages, 'Translated', 'docs', options)).toEqual({
      label: 'Changelog',
      permalink: '/site/changelog',
      sidebar: {
        docsPluginId: 'default',
        id: 'docs',
        position: 2,
        category: {
          type: 'category',
          label: 'Translated',
          href: '/site/changelog',
          collapsible: true,
          collapsed: true,
          customProps: {changelog: 'main'},
          items: [newest],
        },
      },
    });
  });

  test('gives the entry of a report without breaking changes no class', () => {
    const {sidebar: data} = buildGlobalData(pages, '', 'docs', {...options, sidebar: {...sidebar, limit: 2}});
    expect(data?.category.items).toEqual([newest, old]);
  });

  test('has no entries where the sidebar is switched off', () => {
    const data = buildGlobalData(pages, 'Changes', null, {...options, sidebar: false});
    expect(data).toEqual({label: 'Changelog', permalink: '/site/changelog', sidebar: null});
  });
});

describe('data of the routes', () => {
  test('has what the sidebar does not list: older reports, ranges that could not be read, and categories, which hide', () => {
    const linkTo = (label: string, path: string) => ({
      type: 'link',
      label,
      href: `/site/changelog/${path}`,
      docId: `changelog:main:/site/changelog/${path}`,
    });
    expect(buildRouteData(pages, 'main', 1)).toEqual({
      pluginId: 'main',
      unlisted: [old, linkTo('Gone', 'gone')],
      categories: [{...linkTo('API', 'category/api'), className: 'changelog-hidden'}],
    });
  });
});

describe('what is read aloud for breaking changes', () => {
  const data = buildGlobalData(pages, 'Changes', 'docs', options);
  const style = (...texts: Record<string, string>[]) => breakingLabelTags(data, texts).headTags;
  const id = 'plugin.changelog.section.breakingChanges';

  test('comes from the translation of the site, that of the plugin, or is English', () => {
    const tag = (label: string) => [{tagName: 'style', innerHTML: `:root{--changelog-breaking-label:"${label}"}`}];
    expect(style({[id]: 'Brüche'}, {[id]: 'Inkompatible Änderungen'})).toEqual(tag('Brüche'));
    expect(style({}, {[id]: 'Inkompatible Änderungen'})).toEqual(tag('Inkompatible Änderungen'));
    expect(style({}, {})).toEqual(tag('Breaking changes'));
  });

  test('cannot end its string or the style', () => {
    expect(style({[id]: '"}</style><script>'})).toMatchObject([
      {innerHTML: String.raw`:root{--changelog-breaking-label:"\"}\3c /style>\3c script>"}`},
    ]);
  });

  test('is nowhere without a sidebar', () => {
    expect(breakingLabelTags({sidebar: null}, [])).toEqual({});
  });
});
