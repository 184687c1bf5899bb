import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReportPage/Paginator';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import type {ReactNode} from 'react';

/** The newer one first, as in the sidebar and the index. */
export default function ChangelogPaginator({previous, next}: Props): ReactNode {
  if (previous === null && next === null) {
    return null;
  }
  return (
    <nav
      className="pagination-nav margin-top--lg"
      aria-label={translate({
        id: 'plugin.changelog.paginator.label',
        message: 'Other changelog entries',
        description: 'Name of the navigation to the entries before and after this one',
      })}
    >
      {next && (
        <PaginatorNavLink {...next} subLabel={<Translate id="plugin.changelog.paginator.next">Newer</Translate>} />
      )}
      {previous && (
        <PaginatorNavLink
          {...previous}
          subLabel={<Translate id="plugin.changelog.paginator.previous">Older</Translate>}
          isNext
        />
      )}
    </nav>
  );
}
