import path from 'node:path';
import logger from '@docusaurus/logger';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {AllContent, LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {extendCli} from './cli/extendCli';
import {gitPathsToWatch} from './git/opening/pathsToWatch';
import type {ChangelogGlobalData} from './model/sidebar';
import {errorOfInstance, ofInstance, UserError, type PluginOptions} from './options';
import {withCascadeLayer} from './output/bundle/cascadeLayer';
import {pageBundle} from './output/bundle/pageBundle';
import {breakingLabelTags} from './output/pages/breakingLabel';
import {createInlineParser} from './output/inline';
import {buildPages, type ChangelogContent} from './output/pages/buildPages';
import {assetsFolder} from './output/pages/placePictures';
import {createRoutes} from './output/pages/buildRoutes';
import {docPermalinks, findDocPages, findDocsLayout, type DocsLayout} from './output/pages/docsLayout';
import {renderDocuments} from './output/rendered/renderDocuments';
import {readUnchanged} from './output/unchanged/readUnchanged';
import {buildGlobalData} from './output/pages/sidebarData';
import {getTranslationFiles, translateContent} from './output/pages/translations';
import {
  phrasesFile,
  phrasesTranslationFile,
  sitePhrases,
  untranslatedNote,
  type PhrasesSource,
} from './output/phrases/sitePhrases';
import {copyAssets, serveAssets, writePictures, writeTexts} from './output/writeAssets';
import {listEvents} from './report/listEvents';
import {createPhrases} from './report/phrases';
import {summaryWithoutSize} from './report/summary';
import {makeReports, type MadeReports} from './report/makeReports';
import type {ReportContext} from './report/openSource';

const pluginName = 'docusaurus-plugin-content-changelog';
const themePath = path.join(__dirname, 'theme');

/** What the pages are made of, and what pictures and rendered documents are read from. */
type LoadedContent = ChangelogContent & Pick<MadeReports, 'texts' | 'messages' | 'readBlobs' | 'workTree'>;

/** Reads the ranges, makes the reports, and gives each a page in the docs layout. */
export async function pluginContentChangelog(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const reportContext = createReportContext(context, options.id);
  const phrasesSource = {siteDir: context.siteDir, i18n: context.i18n, pluginName, pluginId: options.id};
  const watched = [
    ...(await gitPathsToWatch(options.repository, context.siteDir)),
    phrasesFile(phrasesSource, reportContext.locale),
  ];
  // What pages show and fetch waits here for the build's output; the development server shows them from here.
  const folder = path.join(context.generatedFilesDir, pluginName, options.id, 'assets');
  const texts = await readDefaultCodeTranslationMessages({
    dirPath: path.join(__dirname, 'locales'),
    locale: context.i18n.currentLocale,
    name: 'interface',
  });
  let added: AddedPages = {data: {sidebar: null}, inDocs: false, assets: []};
  return {
    name: pluginName,
    getThemePath: () => themePath,
    getTypeScriptThemePath: () => path.join(__dirname, '../src/theme'),
    getPathsToWatch: () => watched,
    extendCli: (cli) => extendCli(cli, options, reportContext, phrasesSource),
    loadContent: async () => {
      const {title, description} = options;
      const sidebarLabel = options.sidebar === false ? title : options.sidebar.label;
      const made = await naming(options.id, makeTranslated(options, reportContext, phrasesSource));
      return {...made, title, description, sidebarLabel};
    },
    getTranslationFiles: ({content}) => [...getTranslationFiles(content), phrasesTranslationFile(reportContext.locale)],
    getDefaultCodeTranslationMessages: () => Promise.resolve(texts),
    translateContent: ({content, translationFiles}) => ({...content, ...translateContent(content, translationFiles)}),
    // The docs that the pages stand in are known only after every plugin has loaded its content.
    allContentLoaded: async ({allContent, actions}) => {
      added = await naming(options.id, addPages({allContent, actions, context, options, folder}));
    },
    ...bundling(context, folder, () => added.inDocs),
    injectHtmlTags: () => breakingLabelTags(added.data, [context.codeTranslations, texts]),
    postBuild: ({outDir}) => copyAssets(added.assets, folder, path.join(outDir, assetsFolder)),
  };
}

/**
 * @param folder absolute path of what pages show and fetch
 * @param inDocs whether the pages stand inside the docs layout; known once all plugins have loaded their content
 */
function bundling(
  {baseUrl, siteConfig, generatedFilesDir}: LoadContext,
  folder: string,
  inDocs: () => boolean,
): Pick<Plugin<LoadedContent>, 'configureWebpack' | 'configurePostCss'> {
  return {
    configureWebpack: (config, isServer) =>
      isServer
        ? {}
        : config.mode === 'development'
          ? serveAssets(baseUrl, folder)
          : pageBundle(config, {theme: themePath, generatedFilesDir, inDocs: inDocs()}),
    configurePostCss: (postCss) =>
      siteConfig.future.v4.useCssCascadeLayers
        ? {...postCss, plugins: withCascadeLayer(postCss.plugins, themePath)}
        : postCss,
  };
}

function createReportContext({siteDir, i18n}: LoadContext, id: string): ReportContext {
  return {
    siteDir,
    locale: i18n.currentLocale,
    environment: process.env,
    now: new Date(),
    log: (message) => {
      logger.info(ofInstance(id, message));
    },
    warn: (message) => {
      logger.warn(ofInstance(id, message));
    },
  };
}

/** The phrases of the site are read here: Docusaurus translates content only after it is made. */
async function makeTranslated(
  options: PluginOptions,
  context: ReportContext,
  source: PhrasesSource,
): Promise<MadeReports> {
  const messages = sitePhrases(source, context.locale);
  const note = untranslatedNote(source, messages);
  if (note !== null) {
    context.log?.(note);
  }
  return makeReports(options, {...context, messages});
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
  /** Absolute path of what pages show and fetch. */
  folder: string;
}

interface AddedPages {
  data: Pick<ChangelogGlobalData, 'sidebar'>;
  /** Whether they stand inside the docs layout. */
  inDocs: boolean;
  /** The files that the pages show or fetch, which are written. */
  assets: {name: string}[];
}

async function addPages({allContent, actions, context, options, folder}: PageParts): Promise<AddedPages> {
  const content = allContent[pluginName]?.[options.id] as LoadedContent;
  const docs = docsLayoutOrThrow(allContent, options);
  const phrases = createPhrases(content.messages);
  const pages = buildPages(content, {
    pluginId: options.id,
    baseUrl: context.baseUrl,
    routeBasePath: options.routeBasePath,
    categories: options.categories,
    inDocs: docs !== null,
    parseInline: await createInlineParser(),
    limits: options.limits,
    documents: await renderDocuments(content),
    events: await listEvents(content),
    docPermalink: docPermalinks(findDocPages(allContent, context.siteDir), content.workTree, options.root),
    unchanged: await readUnchanged(content, options.limits.unchangedBytes),
    summaryOf: (report) => summaryWithoutSize(report, phrases),
  });
  const data = buildGlobalData(pages, content.sidebarLabel, docs?.sidebarId ?? null, options);
  actions.setGlobalData(data);
  await writePictures(pages.pictures, folder, content.readBlobs);
  writeTexts(pages.fetched, folder);
  await createRoutes(pages, docs, actions, process.env.NODE_ENV === 'production');
  return {data, inDocs: docs !== null, assets: [...pages.pictures, ...pages.fetched]};
}

function docsLayoutOrThrow(allContent: AllContent, options: PluginOptions): DocsLayout | null {
  const docs = findDocsLayout(allContent, options);
  if (docs !== null && 'where' in docs) {
    throw new UserError([docs], 'The options of the changelog plugin do not fit the site');
  }
  return docs;
}
