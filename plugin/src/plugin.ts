import path from 'node:path';
import logger from '@docusaurus/logger';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {AllContent, LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {extendCli} from './cli/extendCli';
import {gitPathsToWatch} from './git/pathsToWatch';
import {errorOfInstance, ofInstance, UserError, type PluginOptions} from './options';
import {createInlineParser} from './output/inline';
import {buildGlobalData, buildPages, type ChangelogContent} from './output/pages/buildPages';
import {createRoutes} from './output/pages/buildRoutes';
import {findDocsLayout, type DocsLayout} from './output/pages/docsLayout';
import {getTranslationFiles, translateContent} from './output/pages/translations';
import {makeReports} from './report/makeReports';

const pluginName = 'docusaurus-plugin-content-changelog';

/** Reads the ranges, makes the reports, and gives each a page in the docs layout. */
export async function pluginContentChangelog(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<ChangelogContent>> {
  const reportContext = {
    siteDir: context.siteDir,
    locale: context.i18n.currentLocale,
    environment: process.env,
    log: (message: string) => {
      logger.info(ofInstance(options.id, message));
    },
    warn: (message: string) => {
      logger.warn(ofInstance(options.id, message));
    },
  };
  const watched = await gitPathsToWatch(options.repository, context.siteDir);
  return {
    name: pluginName,
    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, '../src/theme'),
    getPathsToWatch: () => watched,
    extendCli: (cli) => extendCli(cli, options, reportContext),
    loadContent: async () => {
      const {title, description} = options;
      const sidebarLabel = options.sidebar === false ? title : options.sidebar.label;
      return {...(await naming(options.id, makeReports(options, reportContext))), title, description, sidebarLabel};
    },
    getTranslationFiles: ({content}) => getTranslationFiles(content),
    getDefaultCodeTranslationMessages: () =>
      readDefaultCodeTranslationMessages({
        dirPath: path.join(__dirname, 'locales'),
        locale: context.i18n.currentLocale,
        name: 'interface',
      }),
    translateContent: ({content, translationFiles}) => translateContent(content, translationFiles),
    // The docs that the pages stand in are known only after every plugin has loaded its content.
    allContentLoaded: ({allContent, actions}) => naming(options.id, addPages({allContent, actions, context, options})),
  };
}

/** Mistakes of the user's name the instance that they were found in. */
async function naming<T>(id: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw errorOfInstance(id, error);
  });
}

interface PageParts {
  allContent: AllContent;
  actions: PluginContentLoadedActions;
  context: LoadContext;
  options: PluginOptions;
}

async function addPages({allContent, actions, context, options}: PageParts): Promise<void> {
  const content = allContent[pluginName]?.[options.id] as ChangelogContent;
  const docs = docsLayoutOrThrow(allContent, options);
  const pages = buildPages(content, {
    baseUrl: context.baseUrl,
    routeBasePath: options.routeBasePath,
    inDocs: docs !== null,
    parseInline: await createInlineParser(),
  });
  actions.setGlobalData(buildGlobalData(pages, content.sidebarLabel, docs?.sidebarId ?? null, options));
  await createRoutes(pages, docs, actions);
}

function docsLayoutOrThrow(allContent: AllContent, options: PluginOptions): DocsLayout | null {
  const docs = findDocsLayout(allContent, options);
  if (docs !== null && 'where' in docs) {
    throw new UserError([docs], 'The options of the changelog plugin do not fit the site');
  }
  return docs;
}
