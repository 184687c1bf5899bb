import {linkTemplateObjection} from './checks/url';
import {quote} from './describeValue';
import {object} from './spec/collections';
import {either} from './spec/either';
import {isObject} from './spec/guards';
import {oneOf, string} from './spec/scalars';

const names = ['github', 'gitlab', 'bitbucket', 'azure-devops', 'gitea'] as const;
const words = `${names.map(quote).join(', ')}, or an object with templates`;

const template = object(
  {
    name: string({required: true, description: 'Name of the host as readers see it.'}),
    compare: string({
      required: true,
      words: 'a URL with {base} and {head}',
      check: linkTemplateObjection(['base', 'head', 'notation'], ['base', 'head']),
      description: 'Link to a range, with `{base}` and `{head}` (full commit ids) and `{notation}` (`..` or `...`).',
    }),
    commit: string({
      words: 'a URL with {oid}',
      check: linkTemplateObjection(['oid'], ['oid']),
      description: 'Link to a commit, with `{oid}`.',
    }),
    file: string({
      words: 'a URL with {oid} and {path}',
      check: linkTemplateObjection(['oid', 'path'], ['path']),
      description: 'Link to a file, with `{oid}` and `{path}`.',
    }),
    line: string({
      words: 'a URL with {oid}, {path} and {line}',
      check: linkTemplateObjection(['oid', 'path', 'line'], ['path', 'line']),
      description: 'Link to a line of a file, with `{oid}`, `{path}` and `{line}`.',
    }),
  },
  {description: 'Links of a host that is not known.'},
);

export const hostSpec = either(
  [
    {meant: isObject, spec: template},
    {meant: () => true, spec: oneOf(names, {words, description: 'A known host.'})},
  ],
  {
    default: null,
    words,
    description: 'The host that links lead to; `null` finds it by the URL of `remote`.',
  },
);
