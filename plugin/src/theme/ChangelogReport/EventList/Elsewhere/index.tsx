import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReport/EventList/Elsewhere';
import Lines from '@theme/ChangelogReport/EventList/Lines';
import PlaceLink from '@theme/ChangelogReport/EventList/PlaceLink';
import ChangelogText from '@theme/ChangelogText';
import {useCounted} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Where else the same happened. */
export default function Elsewhere({places, file, lineUrls}: Props): ReactNode {
  const counted = useCounted();
  return (
    <details>
      <summary className={styles.summary}>{counted(moreSections)(places.length)}</summary>
      <ul className={styles.places}>
        {places.map((place, index) => (
          <li key={index}>
            <PlaceLink place={place} file={file}>
              <bdi>
                <ChangelogText text={place.title ?? ''} />
              </bdi>
            </PlaceLink>
            <Lines file={file} lines={place.lines} urls={lineUrls} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function moreSections(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.moreSections',
      message: 'and in {count} more section|and in {count} more sections',
      description: 'Opens the list of the other sections of a file with the same change; plural forms separated by |',
    },
    values,
  );
}
