import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/More';
import type {ReactNode} from 'react';

/** Draws the next results of a filter; what it has found may be too much to draw at once. */
export default function IndexPageMore({onShow}: Props): ReactNode {
  return (
    <p>
      <button type="button" className="button button--secondary" onClick={onShow}>
        <Translate id="plugin.changelog.filter.more">Show more entries</Translate>
      </button>
    </p>
  );
}
