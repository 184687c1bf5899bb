import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
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
  const version = useMemo(
    () => (instances === undefined ? props.version : addChangelogToVersion(props.version, instances)),
    [props.version, instances],
  );
  return (
    <>
      <BreakingLabel />
      <InitDocVersionRoot {...props} version={version} />
    </>
  );
}

/** Sidebar items take no markup: the mark of an entry comes from its class, and the mark's text in the page's language from here. */
function BreakingLabel(): ReactNode {
  const label = translate({
    id: 'plugin.changelog.sidebar.breaking',
    message: 'breaking changes',
    description: 'Read aloud for the mark of an entry in the sidebar whose changes a reader must act on',
  });
  return (
    <Head>
      <style>{`:root{--changelog-breaking-label:${cssString(label)}}`}</style>
    </Head>
  );
}

/** Nothing in the string ends it, its rule, or the style element. */
function cssString(text: string): string {
  return JSON.stringify(text).replace(/</g, '\\3c ');
}
