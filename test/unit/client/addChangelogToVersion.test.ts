import type {PropSidebar, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import {addChangelogToVersion} from '../../../plugin/src/client/addChangelogToVersion';
import type {ChangelogGlobalData, ChangelogSidebar} from '../../../plugin/src/model/sidebar';
import {emptyDocsVersion} from './docsVersion';

const intro = {type: 'link', label: 'Intro', href: '/docs/intro', docId: 'intro'} as const;
const guide = {type: 'link', label: 'Guide', href: '/docs/guide', docId: 'guide'} as const;
const placeholder = {type: 'link', label: 'News', href: '/x', customProps: {changelog: 'default'}} as const;

function docsVersion(sidebar: PropSidebar, values: Partial<PropVersionMetadata> = {}): PropVersionMetadata {
  return {
    ...emptyDocsVersion,
    docsSidebars: {docs: sidebar, other: [guide]},
    docs: {intro: {id: 'intro', title: 'Intro', description: '', sidebar: 'docs'}},
    ...values,
  };
}

function instance(values: Partial<ChangelogSidebar> = {}): ChangelogGlobalData {
  return {
    label: 'Changelog',
    permalink: '/changelog',
    sidebar: {
      docsPluginId: 'default',
      id: 'docs',
      label: 'Changelog',
      position: null,
      collapsed: true,
      entries: [{id: 'v2', label: 'Version 2', permalink: '/changelog/v2'}],
      ...values,
    },
  };
}

const labels = (items: PropSidebar | undefined) => items?.map((item) => ('label' in item ? item.label : item.type));

describe('addChangelogToVersion', () => {
  test('adds a category that links to the index and holds the entries, at the end', () => {
    const {docsSidebars} = addChangelogToVersion(docsVersion([intro]), {default: instance()});
    expect(docsSidebars.docs).toEqual([
      intro,
      {
        type: 'category',
        label: 'Changelog',
        href: '/changelog',
        collapsible: true,
        collapsed: true,
        customProps: {changelog: 'default'},
        items: [{type: 'link', label: 'Version 2', href: '/changelog/v2', docId: 'changelog:default:v2'}],
      },
    ]);
    expect(docsSidebars.other).toEqual([guide]);
  });

  test('adds the category at the position asked for', () => {
    const {docsSidebars} = addChangelogToVersion(docsVersion([intro, guide]), {default: instance({position: 1})});
    expect(labels(docsSidebars.docs)).toEqual(['Intro', 'Changelog', 'Guide']);
  });

  test('knows every docId of the entries as a doc, as doc cards look them up', () => {
    const {docs} = addChangelogToVersion(docsVersion([intro]), {default: instance()});
    expect(docs).toMatchObject({
      intro: {title: 'Intro'},
      'changelog:default:v2': {title: 'Version 2', sidebar: 'docs'},
    });
  });

  test('takes the place of a placeholder, however deep it lies, and adds nothing else', () => {
    const nested: PropSidebar = [
      {type: 'category', label: 'More', collapsed: true, collapsible: true, items: [intro, placeholder]},
    ];
    const {docsSidebars} = addChangelogToVersion(docsVersion(nested), {default: instance()});
    expect(labels(docsSidebars.docs)).toEqual(['More']);
    expect(docsSidebars.docs?.[0]).toMatchObject({items: [intro, {type: 'category', href: '/changelog'}]});
  });

  test('leaves the placeholder of another instance alone', () => {
    const {docsSidebars} = addChangelogToVersion(docsVersion([placeholder]), {api: instance({label: 'API'})});
    expect(labels(docsSidebars.docs)).toEqual(['News', 'API']);
  });

  test('adds the entries of several instances', () => {
    const instances = {default: instance(), api: instance({label: 'API', position: 0})};
    const {docsSidebars} = addChangelogToVersion(docsVersion([intro]), instances);
    expect(labels(docsSidebars.docs)).toEqual(['API', 'Intro', 'Changelog']);
  });

  test('puts several instances in the order of their ids, however global data has them', () => {
    const instances = {b: instance({label: 'B'}), c: instance({label: 'C'}), a: instance({label: 'A'})};
    expect(labels(addChangelogToVersion(docsVersion([intro]), instances).docsSidebars.docs)).toEqual([
      'Intro',
      'A',
      'B',
      'C',
    ]);
  });

  test('gives the entry of a report with breaking changes a class, and others none', () => {
    const entries = [
      {id: 'v3', label: 'Version 3', permalink: '/changelog/v3', breaking: true as const},
      {id: 'v2', label: 'Version 2', permalink: '/changelog/v2'},
    ];
    const {docsSidebars} = addChangelogToVersion(docsVersion([]), {default: instance({entries})});
    const [category] = docsSidebars.docs ?? [];
    const items = category?.type === 'category' ? category.items : [];
    expect(items.map(({className}) => className)).toEqual(['changelog-breaking', undefined]);
  });

  test('gives back the same version where nothing of ours belongs', () => {
    const older = docsVersion([intro], {isLast: false});
    const current = docsVersion([intro]);
    expect(addChangelogToVersion(older, {default: instance()})).toBe(older);
    expect(addChangelogToVersion(current, {default: instance({docsPluginId: 'community'})})).toBe(current);
    expect(addChangelogToVersion(current, {default: {...instance(), sidebar: null}})).toBe(current);
  });

  test('never changes its input', () => {
    const version = docsVersion([intro, placeholder]);
    const before = structuredClone(version);
    addChangelogToVersion(version, {default: instance()});
    expect(version).toEqual(before);
  });
});
