import {encodePath, encodeSegment, type Host, type HostRange, startsAtEmptyTree} from './host';

/** Addresses with placeholders, for hosts that are not known; a link without its template is null. */
export interface HostTemplate {
  /** What to call the host. */
  name: string;
  /** {base}, {head} (full oids) and {notation} (`..` or `...`). */
  compare?: string;
  /** {oid}. */
  commit?: string;
  /** {oid} and {path} (percent-encoded per segment). */
  file?: string;
  /** {oid}, {path} and {line} (1-based). */
  line?: string;
}

export function templateHost(template: HostTemplate, webUrl: string | null): Host {
  return {
    name: template.name,
    webUrl,
    compareUrl: (range) => compareUrl(template.compare, range),
    commitUrl: (oid) => fill(template.commit, {oid}),
    fileUrl: (oid, path) => fill(template.file, {oid, path}),
    lineUrl: (oid, path, line) => fill(template.line, {oid, path, line: String(line)}),
    diffId: () => null,
    maxDiffs: null,
    // How an unknown host names them is not known either.
    pullRequestUrl: () => null,
    pullRequestIn: () => null,
  };
}

/** A template without {notation} cannot tell both apart, and nobody knows which of them it shows: it is taken as given. */
function compareUrl(template: string | undefined, range: HostRange): string | null {
  const {base, head, notation} = range;
  return startsAtEmptyTree(range) ? null : fill(template, {base, head, notation});
}

function fill(template: string | undefined, values: Record<string, string>): string | null {
  if (template === undefined) {
    return null;
  }
  return template.replace(/\{(?<name>[a-z]+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : encode(name, value);
  });
}

function encode(name: string, value: string): string {
  return name === 'path' ? encodePath(value) : encodeSegment(value);
}
