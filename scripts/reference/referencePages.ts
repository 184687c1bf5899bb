import {renderComponentTable} from './renderComponentTable';
import {renderEventsReference} from './renderEventsReference';
import {interfaceFile, interfaceLocales, renderInterfaceFile} from './renderInterfaceFile';
import {renderOptionsReference} from './renderOptionsReference';
import {phraseLocales, phrasesFile, renderPhrasesFile} from './renderPhrasesFile';
import {renderRulesReference} from './renderRulesReference';
import {replaceSection} from './replaceSection';

export interface ReferencePage {
  /** From the root of the repository, with `/`. */
  file: string;
  /** What the page must be, of what it is. */
  render: (page: string) => Promise<string>;
}

/** The pages of the docs and the files of translations that are made from the code, in whole or in part. */
export const referencePages: readonly ReferencePage[] = [
  {file: 'site/docs/reference/options.md', render: renderOptionsReference},
  {file: 'site/docs/reference/rules.md', render: renderRulesReference},
  {file: 'site/docs/reference/events.md', render: renderEventsReference},
  {
    file: 'site/docs/theming.md',
    render: async (page) => replaceSection(page, 'components', await renderComponentTable()),
  },
  ...interfaceLocales.map((locale) => ({file: interfaceFile(locale), render: renderInterfaceFile})),
  ...phraseLocales.map((locale) => ({file: phrasesFile(locale), render: renderPhrasesFile})),
];
