import {cacheSpec} from './cacheSpec';
import {globObjection} from './checks/glob';
import {pluginIdObjection} from './checks/pluginId';
import {refObjection} from './checks/ref';
import {subfolderObjection} from './checks/relativePath';
import {normalizeRoute, routeBasePathObjection, segmentObjection} from './checks/url';
import {hostSpec} from './hostSpec';
import {limitsSpec} from './limitsSpec';
import {rangesFunctionSpec, rangeSpec, type RangeSource} from './ranges/rangeSpecs';
import {repositorySpec} from './repositorySpec';
import {rulesSpec} from './rulesSpec';
import {sidebarSpec} from './sidebarSpec';
import {listOf, object, record, type Input, type Resolved} from './spec/collections';
import {either} from './spec/either';
import {isFunction} from './spec/guards';
import {integer, oneOf, string} from './spec/scalars';
import {mapped} from './spec/spec';

const glob = string({words: 'a glob', check: globObjection, description: 'A glob of paths.'});
const globWords = "a list of globs, such as ['docs/**']";

const category = object(
  {
    label: string({required: true, description: 'Name of the category as readers see it.'}),
    paths: listOf(glob, {
      required: true,
      min: 1,
      words: globWords,
      description: 'Globs of the files that belong to it.',
    }),
  },
  {description: 'A part of the docs that gets reports of its own.'},
);

const ranges = either(
  [
    {meant: isFunction, spec: mapped(rangesFunctionSpec, (source): RangeSource[] => [source])},
    {
      meant: () => true,
      spec: listOf(rangeSpec, {words: 'a list of ranges, or a function that gives one', description: ''}),
    },
  ],
  {
    required: true,
    words: 'a list of ranges, or a function that gives one',
    description:
      'The compare ranges that get a page each. An item is a range in git’s notation (`v1.0..v1.1`, or `v1.0...v1.1` to start ' +
      'from the merge base), one of the objects below, or a function `(git) => ranges`, async or not.',
  },
);

/** Every option: what it takes, what it is if left out, what it does. The types, the checks and the reference follow. */
const fields = {
  id: string({
    default: 'default',
    words: 'a plugin id',
    check: pluginIdObjection,
    description: 'Id of this instance, for a site with several changelogs.',
  }),
  ranges,
  repository: repositorySpec,
  root: string({
    default: '',
    empty: true,
    words: "a folder of the repository, such as 'docs'",
    check: subfolderObjection,
    description: 'Folder of the repository that paths are shown relative to. Files outside are left out and counted.',
  }),
  include: listOf(glob, {
    default: ['**/*'],
    words: globWords,
    description: 'Globs of the files to show, relative to `root`.',
  }),
  exclude: listOf(glob, {
    default: [],
    words: globWords,
    description: 'Globs of the files to leave out, relative to `root`. They are counted on the receipt.',
  }),
  categories: record(category, {
    default: {},
    keyWord: '<name>',
    checkKey: segmentObjection,
    words: 'an object with a category for each name',
    description: 'Divides each range into one report per category. The name becomes a part of the URL.',
  }),
  uncategorized: oneOf(['omit', 'report'], {
    default: 'omit',
    description:
      'What becomes of files that no category names: counted on the receipt, or shown in a report of their own, “Other”.',
  }),
  rules: rulesSpec,
  routeBasePath: mapped(
    string({
      default: 'changelog',
      empty: true,
      words: "a path of the site, such as 'changelog'",
      check: routeBasePathObjection,
      description: 'Path of the index page, behind the site’s base URL.',
    }),
    normalizeRoute,
  ),
  title: string({default: 'Changelog', description: 'Title of the index page. It can be translated.'}),
  description: string({
    default: 'What changed in the docs',
    description: 'Description of the index page, for search engines and feeds. It can be translated.',
  }),
  docsPluginId: string({
    default: 'default',
    words: 'the id of a docs plugin',
    check: pluginIdObjection,
    description: 'Docs instance whose layout and sidebar the pages stand in.',
  }),
  sidebar: sidebarSpec,
  context: integer({default: 3, min: 0, max: 100, description: 'Lines around each change in a diff.'}),
  host: hostSpec,
  remote: string({
    default: 'origin',
    words: 'the name of a remote',
    check: refObjection,
    description: 'Remote whose URL tells the host that links lead to.',
  }),
  fork: string({
    default: null,
    words: 'the owner of a fork on GitHub',
    check: segmentObjection,
    description: 'GitHub only: owner of the fork that holds the commits, where `remote` is its upstream.',
  }),
  fetch: oneOf(['never', 'missing'], {
    default: 'never',
    description: '`missing` deepens a shallow clone where a range needs it. A full clone is never changed.',
  }),
  onMissing: oneOf(['ignore', 'log', 'warn', 'throw'], {
    default: 'throw',
    description: 'What happens where the clone lacks a range’s commits. Unless it throws, a page says what is missing.',
  }),
  limits: limitsSpec,
  cache: cacheSpec,
} as const;

export const optionsSpec = object(fields, {required: true, words: 'an object with the option ranges', description: ''});

/** What users write in `docusaurus.config.ts`. */
export type ChangelogOptions = Input<typeof fields>;

/** What the plugin reads. */
export type PluginOptions = Resolved<typeof fields>;
