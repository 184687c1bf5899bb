import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import InitDocVersionRoot from '@theme-init/DocVersionRoot';
import type {Props} from '@theme/DocVersionRoot';
import {addChangelogToVersion, type ChangelogInstances} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';
import './styles.module.css';

/**
 * Wraps the docs' own component, so that the entries of the changelog are in the sidebar of every doc. All docs load
 * this: what only pages of a changelog need is in `ChangelogVersionRoot`.
 */
export default function DocVersionRoot(props: Props): ReactNode {
  // The hook for this is code that docs do not load otherwise.
  const {globalData} = useDocusaurusContext();
  const instances = globalData['docusaurus-plugin-content-changelog'] as ChangelogInstances | undefined;
  const version = useMemo(() => addChangelogToVersion(props.version, instances), [props.version, instances]);
  return <InitDocVersionRoot {...props} version={version} />;
}
