import {translate} from '@docusaurus/Translate';
import ChangelogOnDemand from '@theme/ChangelogOnDemand';
import type {Props} from '@theme/ChangelogRendered/File';
import {
  displayPath,
  fetchOfFile,
  useRenderedSource,
  type RenderedDocument,
} from 'docusaurus-plugin-content-changelog/client';
import {useCallback, type ReactNode} from 'react';

/** Few readers ask for it: a report does not load what draws it before one does. */
export default function RenderedFile({anchor, path}: Props): ReactNode {
  const source = useRenderedSource() ?? '';
  const load = useCallback(async () => {
    const [{default: View}, document] = await Promise.all([
      import('@theme/ChangelogRendered'),
      fetchOfFile(source, anchor),
    ]);
    return <View document={document as RenderedDocument} />;
  }, [source, anchor]);
  return (
    <div role="group" aria-label={groupLabel(path)}>
      <ChangelogOnDemand load={load} />
    </div>
  );
}

function groupLabel(path: string): string {
  return translate(
    {
      id: 'plugin.changelog.rendered.label',
      message: 'Rendered changes of {path}',
      description: 'What the rendered text of a changed document is called for screen readers',
    },
    {path: displayPath(path)},
  );
}
