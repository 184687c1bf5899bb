import path from 'node:path';
import type {LoadedContent, LoadedVersion, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import type {FileJson} from '../../model/report';
import type {Problem} from '../../model/problem';

const docsPlugin = 'docusaurus-plugin-content-docs';

/** The docs version whose layout and sidebar the changelog shares. */
export interface DocsLayout {
  /** Props of `@theme/DocVersionRoot`. */
  version: PropVersionMetadata;
  /** Id of the docs sidebar that is shown; null where the docs have none. */
  sidebarId: string | null;
  /** How many entries the sidebar shows. */
  sidebarLimit: number;
  /** Id of this plugin's instance. */
  changelogId: string;
}

export interface DocsLayoutOptions {
  id: string;
  docsPluginId: string;
  sidebar: false | {id: string | null; limit: number};
}

/**
 * Finds the docs that the pages stand in. The only place that looks into another plugin's content: Docusaurus shows it
 * to `allContentLoaded` alone, and marks that hook as experimental.
 *
 * @returns null where the site has no docs plugin at all, or the option wants no sidebar: the pages then bring their own layout
 */
export function findDocsLayout(allContent: AllContent, options: DocsLayoutOptions): DocsLayout | Problem | null {
  if (options.sidebar === false) {
    return null;
  }
  const instances = allContent[docsPlugin] ?? {};
  const content = instances[options.docsPluginId] as LoadedContent | undefined;
  const version = content?.loadedVersions.find((candidate) => candidate.isLast);
  if (!version) {
    return Object.keys(instances).length === 0 && options.docsPluginId === 'default'
      ? null
      : unknownInstance(options.docsPluginId, Object.keys(instances));
  }
  const sidebarId = options.sidebar.id ?? Object.keys(version.sidebars)[0] ?? null;
  return sidebarId !== null && !(sidebarId in version.sidebars)
    ? unknownSidebar(sidebarId, Object.keys(version.sidebars))
    : {
        version: toVersionProps(options.docsPluginId, version),
        sidebarId,
        sidebarLimit: options.sidebar.limit,
        changelogId: options.id,
      };
}

/**
 * Addresses of docs pages by the absolute paths of their files, of all docs plugins and versions. A page that is translated in
 * this build stands under the file of the original as well: both are read there.
 */
export function findDocPages(allContent: AllContent, siteDir: string): Map<string, string> {
  const contents = Object.values(allContent[docsPlugin] ?? {}) as LoadedContent[];
  const pages = contents
    .flatMap(({loadedVersions}) => loadedVersions)
    .flatMap((version) =>
      version.docs.flatMap(({source, permalink}) => {
        const file = path.resolve(siteDir, aliasedSitePathToRelativePath(source));
        return sourcesOf(file, version).map((one) => [one, permalink] as const);
      }),
    );
  return new Map(pages);
}

/**
 * Finds the docs page of a report's file.
 *
 * @param workTree null where the site's docs are none of the repository's files
 * @param root folder of the repository that the reports' paths are relative to
 */
export function docPermalinks(
  pages: ReadonlyMap<string, string>,
  workTree: string | null,
  root: string,
): (file: Pick<FileJson, 'path' | 'status'>) => string | null {
  return ({path: file, status}) =>
    workTree === null || status === 'removed' ? null : (pages.get(path.resolve(workTree, root, file)) ?? null);
}

function sourcesOf(
  file: string,
  {contentPath, contentPathLocalized}: Pick<LoadedVersion, 'contentPath' | 'contentPathLocalized'>,
): string[] {
  const inner = contentPathLocalized === undefined ? '..' : path.relative(contentPathLocalized, file);
  const isTranslated = !inner.startsWith('..') && !path.isAbsolute(inner);
  return isTranslated ? [file, path.join(contentPath, inner)] : [file];
}

function toVersionProps(docsPluginId: string, version: LoadedVersion): PropVersionMetadata {
  // Required here: the docs plugin is an optional peer, and this code runs only where it is installed.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const props = require('@docusaurus/plugin-content-docs/lib/props.js') as {
    toVersionMetadataProp: (pluginId: string, loadedVersion: LoadedVersion) => PropVersionMetadata;
  };
  return props.toVersionMetadataProp(docsPluginId, version);
}

function unknownInstance(docsPluginId: string, known: readonly string[]): Problem {
  return {
    where: 'docsPluginId',
    what: 'names no docs plugin of this site',
    received: docsPluginId,
    expected: known.length === 0 ? 'a docs plugin; this site has none' : `one of: ${known.join(', ')}`,
    fix: 'Set docsPluginId to the id of the docs plugin whose sidebar shows the changelog, or leave it out.',
  };
}

function unknownSidebar(id: string, known: readonly string[]): Problem {
  return {
    where: 'sidebar.id',
    what: 'names no sidebar of these docs',
    received: id,
    expected: known.length === 0 ? 'a sidebar; these docs have none' : `one of: ${known.join(', ')}`,
    fix: 'Take an id from your sidebars file, or set sidebar to false.',
  };
}
