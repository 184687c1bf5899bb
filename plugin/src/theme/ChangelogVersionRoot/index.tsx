import {useLocation} from '@docusaurus/router';
import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import {diffsPageLabel, listPageLabel} from '@theme/ChangelogMessages/pageLabels';
import type {Props} from '@theme/ChangelogVersionRoot';
import DocVersionRoot from '@theme/DocVersionRoot';
import {
  findUnlistedPage,
  listOpenPage,
  type ChangelogInstances,
  type ChangelogRouteData,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

/** The docs' layout with the way to the open page in the sidebar, also where that has no entry for it. */
export default function ChangelogVersionRoot({changelog, ...props}: Props): ReactNode {
  return <DocVersionRoot {...props} changelogInstances={useInstances(changelog)} />;
}

function useInstances(changelog: ChangelogRouteData): ChangelogInstances | undefined {
  const instances = useAllPluginInstancesData('docusaurus-plugin-content-changelog') as ChangelogInstances | undefined;
  const {pathname} = useLocation();
  return useMemo(() => {
    const openPage =
      instances && findUnlistedPage(pathname, instances, changelog, {diffs: diffsPageLabel, list: listPageLabel});
    return instances && openPage ? listOpenPage(instances, openPage) : instances;
  }, [instances, changelog, pathname]);
}
