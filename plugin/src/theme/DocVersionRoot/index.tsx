import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import InitDocVersionRoot from '@theme-init/DocVersionRoot';
import type {Props} from '@theme/DocVersionRoot';
import {addChangelogToVersion, type ChangelogInstances} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

/** Wraps the docs' own component, so that the entries of the changelog are in the sidebar of every doc. */
export default function DocVersionRoot(props: Props): ReactNode {
  const instances = useAllPluginInstancesData('docusaurus-plugin-content-changelog') as ChangelogInstances | undefined;
  const version = useMemo(
    () => (instances === undefined ? props.version : addChangelogToVersion(props.version, instances)),
    [props.version, instances],
  );
  return <InitDocVersionRoot {...props} version={version} />;
}
