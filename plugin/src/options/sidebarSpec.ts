import {object} from './spec/collections';
import {either} from './spec/either';
import {boolean, integer, oneOf, string} from './spec/scalars';

const entries = object(
  {
    id: string({
      default: null,
      words: 'the id of a docs sidebar',
      description: 'Docs sidebar to stand in; `null` is the first one.',
    }),
    label: string({default: 'Changelog', description: 'Label of the category. It can be translated.'}),
    position: integer({
      default: null,
      min: 0,
      description: 'Index of the category among the sidebar’s items, counted from 0; `null` is the end.',
    }),
    limit: integer({
      default: 10,
      min: 0,
      description: 'How many entries at most, the newest first. The index has them all.',
    }),
    collapsed: boolean({default: true, description: 'Whether the category is closed at first.'}),
  },
  {description: 'Where the entries stand.', words: 'false or an object'},
);

export const sidebarSpec = either(
  [
    {
      meant: (value) => typeof value !== 'object' || value === null,
      spec: oneOf([false], {words: 'false or an object', description: 'No entries.'}),
    },
    {meant: () => true, spec: entries},
  ],
  {
    default: {},
    words: 'false or an object',
    description: 'The entries in the docs sidebar; `false` for none.',
  },
);
