import type {PropSidebar, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import {addChangelogToVersion} from '../../../plugin/src/client/addChangelogToVersion';
import type {ChangelogGlobalData, ChangelogSidebar} from '../../../plugin/src/model/sidebar';
import {changelogCategory, linkTo} from './changelogLinks';
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

const category = changelogCategory([linkTo('v2')]);

function instance(values: Partial<ChangelogSidebar> = {}): ChangelogGlobalData {
  const sidebar = {docsPluginId: 'default', id: 'docs', position: null, category, ...values};
  return {label: 'Changelog', permalink: '/changelog', sidebar};
}

/** An instance of another id than the default one, and the label of its category. */
function further(id: string, label: string, values: Partial<ChangelogSidebar> = {}): ChangelogGlobalData {
  return instance({category: {...category, label, customProps: {changelog: id}}, ...values});
}

const labels = (items: PropSidebar | undefined) => items?.map((item) => ('label' in item ? item.label : item.type));

describe('addChangelogToVersion', () => {
  test('adds the category of the entries at the end', () => {
    const {docsSidebars} = addChangelogToVersion(docsVersion([intro]), {default: instance()});
    expect(docsSidebars.docs).toEqual([intro, category]);
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
      'changelog:default:v2': {title: 'v2', sidebar: 'docs'},
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
    const {docsSidebars} = addChangelogToVersion(docsVersion([placeholder]), {api: further('api', 'API')});
    expect(labels(docsSidebars.docs)).toEqual(['News', 'API']);
  });

  test('adds the entries of several instances', () => {
    const instances = {default: instance(), api: further('api', 'API', {position: 0})};
    const {docsSidebars} = addChangelogToVersion(docsVersion([intro]), instances);
    expect(labels(docsSidebars.docs)).toEqual(['API', 'Intro', 'Changelog']);
  });

  test('puts several instances in the order of their ids, however global data has them', () => {
    const instances = {b: further('b', 'B'), c: further('c', 'C'), a: further('a', 'A')};
    expect(labels(addChangelogToVersion(docsVersion([intro]), instances).docsSidebars.docs)).toEqual([
      'Intro',
      'A',
      'B',
      'C',
    ]);
  });

  test('gives back the same version where nothing of ours belongs', () => {
    const older = docsVersion([intro], {isLast: false});
    const current = docsVersion([intro]);
    expect(addChangelogToVersion(older, {default: instance()})).toBe(older);
    expect(addChangelogToVersion(current, {default: instance({docsPluginId: 'community'})})).toBe(current);
    expect(addChangelogToVersion(current, {default: {...instance(), sidebar: null}})).toBe(current);
    expect(addChangelogToVersion(current)).toBe(current);
  });

  test('never changes its input', () => {
    const version = docsVersion([intro, placeholder]);
    const before = structuredClone(version);
    addChangelogToVersion(version, {default: instance()});
    expect(version).toEqual(before);
  });
});
