import {useLocation} from '@docusaurus/router';
import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import InitDocVersionRoot from '@theme-init/DocVersionRoot';
import {diffsPageLabel} from '@theme/ChangelogMessages';
import type {Props} from '@theme/DocVersionRoot';
import {
  addChangelogToVersion,
  findUnlistedPage,
  type ChangelogInstances,
  type ChangelogRouteData,
  type OpenPage,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Wraps the docs' own component, so that the entries of the changelog are in the sidebar of every doc. */
export default function DocVersionRoot({
  changelog,
  ...props
}: Props & {
  /** Given by the routes of a changelog only. */
  readonly changelog?: ChangelogRouteData;
}): ReactNode {
  const instances = useAllPluginInstancesData('docusaurus-plugin-content-changelog') as ChangelogInstances | undefined;
  const openPage = useOpenPage(instances, changelog);
  const version = useMemo(
    () => (instances === undefined ? props.version : addChangelogToVersion(props.version, instances, openPage)),
    [props.version, instances, openPage],
  );
  return <InitDocVersionRoot {...props} version={version} />;
}

function useOpenPage(instances?: ChangelogInstances, changelog?: ChangelogRouteData): OpenPage | null {
  const {pathname} = useLocation();
  return useMemo(() => {
    const page = instances && changelog ? findUnlistedPage(pathname, instances, changelog) : null;
    return page && {...page, diffsLabel: diffsPageLabel(page.diffs?.number ?? 1), hiddenClassName: styles.hidden ?? ''};
  }, [instances, changelog, pathname]);
}
