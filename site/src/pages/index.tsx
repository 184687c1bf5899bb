/// <reference types="docusaurus-plugin-content-changelog/theme" />
import Link from '@docusaurus/Link';
import ChangelogDiff from '@theme/ChangelogDiff';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {HunkJson} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './index.module.css';

export default function Home(): ReactNode {
  return (
    <Layout description="A Docusaurus plugin that makes changelog pages from git compare ranges of your docs.">
      <main className={clsx('container', styles.page)}>
        <Introduction />
        <Excerpt />
        <Facts />
      </main>
    </Layout>
  );
}

function Introduction(): ReactNode {
  return (
    <header className={styles.introduction}>
      <Heading as="h1" className={styles.title}>
        What changed in the docs, read from git
      </Heading>
      <p className={styles.lead}>
        Name two commits, a list of tags or a branch. <code>docusaurus-plugin-content-changelog</code> compares them
        when the site is built and adds a page that says what is new, what breaks and what else changed, file by file,
        with the diff.
      </p>
      <p className={styles.links}>
        <Link className="button button--primary" to="/docs/">
          Read the docs
        </Link>
        <Link to="/sample">Sample changelog</Link>
        <Link to="/changelog">Changelog of this site</Link>
      </p>
    </header>
  );
}

/** From the sample's page on v2.0.0-beta.1. */
const hunk: HunkJson = {
  oldStart: 13,
  oldLines: 6,
  newStart: 13,
  newLines: 6,
  heading: '',
  lines: [
    '-| Messages per second | 10 | 500 |',
    '+| Messages per second | 10 | 1,000 |',
    ' | Endpoints | 20 | 10,000 |',
    ' | Types per endpoint | 50 | 50 |',
    ' | Filters per account (preview) | 5 | 50 |',
    '-| Size of a payload | 1 MB | 1 MB |',
    '+| Size of a payload | 256 KB | 256 KB |',
    ' | Retention of messages | 3 days | 30 days |',
  ],
};

function Excerpt(): ReactNode {
  return (
    <section aria-label="Excerpt of a report" className={styles.excerpt}>
      <p className={styles.range}>
        <span>v2.0.0-beta.1</span>
        <span className={styles.muted}>2025-04-24</span>
        <span className={styles.muted}>v1.1.0 → v2.0.0-beta.1</span>
      </p>
      <p className={styles.path} translate="no">
        docs/reference/service/limits.md
      </p>
      <p className={styles.badges}>
        <ChangelogTypeBadge type="breaking change" />
        <ChangelogStatusBadge status="modified" />
        <ChangelogDiffStat additions={3} deletions={3} />
      </p>
      <p>
        In the row <code>Size of a payload</code>, column <code>Standard</code> changes from <code>1 MB</code> to{' '}
        <code>256 KB</code>.
      </p>
      <div className={styles.diff}>
        <ChangelogDiff anchor="excerpt" path="docs/reference/service/limits.md" hunks={[hunk]} />
      </div>
      <p className={styles.more}>
        <Link to="/sample/v2.0.0-beta.1">The whole report</Link>
      </p>
    </section>
  );
}

const facts: readonly {title: string; text: string; to: string; link: string}[] = [
  {
    title: 'Every sentence is in the diff',
    text: 'Rules read both versions of a page and name what happened. Each report gives the rule that decided.',
    to: '/docs/what-changed',
    link: 'How it decides',
  },
  {
    title: 'Everything is counted',
    text: 'Dates, authors and white space are folded away, not dropped. A receipt adds up to what git counts.',
    to: '/docs/reports',
    link: 'What a report holds',
  },
  {
    title: 'The build stays as it is',
    text: 'No key, no network, no model. The same commits and options give the same pages, in any clone that has them.',
    to: '/docs/repositories',
    link: 'Repositories and CI',
  },
];

function Facts(): ReactNode {
  return (
    <section aria-label="How it works" className={styles.facts}>
      {facts.map(({title, text, to, link}) => (
        <div key={to}>
          <Heading as="h2" className={styles.fact}>
            {title}
          </Heading>
          <p>{text}</p>
          <Link to={to}>{link}</Link>
        </div>
      ))}
    </section>
  );
}
