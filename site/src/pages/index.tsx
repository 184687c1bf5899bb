/// <reference types="docusaurus-plugin-content-changelog/theme" />
import Link from '@docusaurus/Link';
import ChangelogDiff from '@theme/ChangelogDiff';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import {useDateFormat, type ChangeType, type PageHunk} from 'docusaurus-plugin-content-changelog/client';
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

/** All of it stands on the sample's page of v1.1.0. */
const highlights: readonly {type: ChangeType; text: string}[] = [
  {
    type: 'new feature',
    text: 'Add the page “Filter messages (preview)”: “Deliver only the messages that match an expression”',
  },
  {
    type: 'new feature',
    text: 'Add the section “Choose which messages arrive” to Endpoints: “An endpoint names the types that it wants”',
  },
];

const path = 'docs/guides/verify-signatures.md';

const hunk: PageHunk = {
  oldStart: 24,
  oldLines: 10,
  newStart: 24,
  newLines: 10,
  heading: '',
  lines: [
    ' ## Check it in Python',
    ' ',
    ' ```python',
    '-from ferry.signatures import verfiy_signature',
    '+from ferry.signatures import verify_signature',
    ' ',
    ' def handle(request):',
    '-    if not verfiy_signature(',
    '+    if not verify_signature(',
    '         header=request.headers["Ferry-Signature"],',
    '         body=request.body,',
    '         secret="whsec_4b1d",',
  ],
  // The words that differ in the first two of the changed lines; the others differ in most of them.
  pairs: [[3, 4, [29, 45], [29, 45]]],
};

function Excerpt(): ReactNode {
  const formatDate = useDateFormat();
  return (
    <section aria-label="Excerpt of a report" className={styles.excerpt}>
      <p className={styles.range}>
        <span>v1.1.0</span>
        <time className={styles.muted} dateTime="2025-03-05">
          {formatDate('2025-03-05')}
        </time>
        <span className={styles.muted}>v1.0.0 → v1.1.0, 26 files</span>
      </p>
      <ul className={styles.highlights}>
        {highlights.map(({type, text}) => (
          <li key={text}>
            <ChangelogTypeBadge type={type} /> {text}
          </li>
        ))}
      </ul>
      <p className={styles.path} translate="no">
        {path}
      </p>
      <p className={styles.facts}>
        <ChangelogTypeBadge type="bug fix" />
        <ChangelogStatusBadge status="modified" />
        <ChangelogDiffStat additions={2} deletions={2} />
      </p>
      <p>
        In code in <em>Check it in Python</em>, 2 places are corrected from <code>verfiy_signature</code> to{' '}
        <code>verify_signature</code>.
      </p>
      <div className={styles.diff}>
        <ChangelogDiff anchor="excerpt" path={path} hunks={[hunk]} unchanged={null} />
      </div>
      <p className={styles.more}>
        <Link to="/sample/v1.1.0">The whole report</Link>
      </p>
    </section>
  );
}

const facts: readonly {title: string; text: string; to: string; link: string}[] = [
  {
    title: 'Every sentence is in the diff',
    text: 'Rules read both versions of a page and name what happened. Each type can be traced to one of them.',
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
    <section aria-label="How it works" className={styles.columns}>
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
