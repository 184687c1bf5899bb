import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReport/FilePictures/Caption';
import {useBytesFormat, useNumberFormat} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function Caption({picture, side, isSizeSeen}: Props): ReactNode {
  return (
    <>
      <Side side={side} /> {isSizeSeen && <Size picture={picture} />}
    </>
  );
}

function Side({side}: Pick<Props, 'side'>): ReactNode {
  return (
    <strong>
      {side === 'before' ? (
        <Translate id="plugin.changelog.pictures.before" description="Name of the former version of a picture">
          Before
        </Translate>
      ) : (
        <Translate id="plugin.changelog.pictures.after" description="Name of the new version of a picture">
          After
        </Translate>
      )}
    </strong>
  );
}

function Size({picture: {width, height, bytes}}: Pick<Props, 'picture'>): ReactNode {
  const number = useNumberFormat();
  const formatBytes = useBytesFormat();
  const pixels = width === null || height === null ? [] : [`${number(width)} × ${number(height)}`];
  return <span className={styles.size}>{[...pixels, formatBytes(bytes)].join(' · ')}</span>;
}
