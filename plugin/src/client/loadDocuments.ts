import type {RenderedDocuments, RenderedSource} from '../model/rendered';

/**
 * The file that the plugin writes beside the data of the pages; the bundler makes a chunk of each. This module is loaded
 * when it is needed: it carries a list of all of them.
 */
export async function loadDocuments({pluginId, name}: RenderedSource): Promise<RenderedDocuments> {
  const module = (await import(`@generated/docusaurus-plugin-content-changelog/${pluginId}/rendered/${name}.json`)) as {
    default: RenderedDocuments;
  };
  return module.default;
}
