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

/** Stands below the docs' version, and adds the way to the open page to the sidebar where that has no entry for it. */
export default function ChangelogVersionRoot({route, changelog}: Props): ReactNode {
  return <DocsVersionProvider version={useVersion(changelog)}>{renderRoutes(route?.routes)}</DocsVersionProvider>;
}

function useVersion(changelog: ChangelogRouteData): ReturnType<typeof useDocsVersion> {
  const version = useDocsVersion();
  const {globalData} = useDocusaurusContext();
  const instances = globalData['docusaurus-plugin-content-changelog'] as ChangelogInstances;
  const {pathname} = useLocation();
  return useMemo(() => {
    const labels = {files: filesPageLabel, diffs: diffsPageLabel, list: listPageLabel};
    const openPage = findUnlistedPage(pathname, instances, changelog, labels);
    return openPage ? listOpenPage(version, openPage) : version;
  }, [version, instances, changelog, pathname]);
}
