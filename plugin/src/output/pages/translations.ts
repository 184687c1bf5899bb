import type {TranslationFile} from '@docusaurus/types';
import type {ChangelogContent} from './buildPages';

/** File `options.json` of the instance's translations, beside those of the other content plugins. */
const path = 'options';

/** The texts of the configuration that readers see. */
export function getTranslationFiles({title, description, sidebarLabel}: ChangelogContent): TranslationFile[] {
  return [
    {
      path,
      content: {
        title: {message: title, description: 'The title of the changelog index'},
        description: {message: description, description: 'The description of the changelog index'},
        'sidebar.label': {message: sidebarLabel, description: 'The label of the changelog in the docs sidebar'},
      },
    },
  ];
}

/** Puts the translated texts in; what a file lacks stays as the configuration has it. */
export function translateContent(content: ChangelogContent, files: readonly TranslationFile[]): ChangelogContent {
  const translated = files.find((file) => file.path === path)?.content;
  return {
    ...content,
    title: translated?.title?.message ?? content.title,
    description: translated?.description?.message ?? content.description,
    sidebarLabel: translated?.['sidebar.label']?.message ?? content.sidebarLabel,
  };
}
