import {DocsVersionProvider, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import renderRoutes from '@docusaurus/renderRoutes';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {diffsPageLabel, filesPageLabel, listPageLabel} from '@theme/ChangelogMessages/pageLabels';
import type {Props} from '@theme/ChangelogVersionRoot';
import {
  findUnlistedPage,
  listOpenPage,
  type ChangelogInstances,
  type ChangelogRouteData,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

const labels = {'files-': filesPageLabel, 'diffs-': diffsPageLabel, 'page/': listPageLabel};

/** Stands below the docs' version, and adds the way to the open page to the sidebar where that has no entry for it. */
export default function ChangelogVersionRoot({route}: Props): ReactNode {
  return <DocsVersionProvider version={useVersion()}>{renderRoutes(route?.routes)}</DocsVersionProvider>;
}

function useVersion(): ReturnType<typeof useDocsVersion> {
  const version = useDocsVersion();
  const {globalData} = useDocusaurusContext();
  const {pathname} = useLocation();
  return useMemo(() => {
    const instances = globalData['docusaurus-plugin-content-changelog'] as ChangelogInstances;
    const {changelog} = version as typeof version & {changelog: ChangelogRouteData};
    const way = findUnlistedPage(pathname, instances, changelog, labels);
    return way ? listOpenPage(version, changelog.pluginId, way) : version;
  }, [version, globalData, pathname]);
}
