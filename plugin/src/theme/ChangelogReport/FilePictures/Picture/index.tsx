import Translate, {translate} from '@docusaurus/Translate';
import {reasonLabel} from '@theme/ChangelogMessages';
import type {Props} from '@theme/ChangelogReport/FilePictures/Picture';
import {displayPath, useBytesFormat, useNumberFormat} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Only ever an image element: no script of a drawing runs in it, and nothing that it names is loaded. */
export default function Picture({picture, path, side, isSizeSeen}: Props): ReactNode {
  const {src, width, height, leftOut} = picture;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Side side={side} /> {isSizeSeen && <Size picture={picture} />}
      </figcaption>
      {src === null ? (
        <p className={styles.leftOut}>
          <Translate
            id="plugin.changelog.pictures.leftOut"
            description="Said in the place of a picture; {reason} is for example “the picture is too large”"
            values={{reason: reasonLabel(leftOut ?? '')}}
          >
            {'Not shown: {reason}.'}
          </Translate>
        </p>
      ) : (
        <img
          className={styles.image}
          src={src}
          alt={pictureAlt(side, path)}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      )}
    </figure>
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

function pictureAlt(side: Props['side'], path: string): string {
  const values = {path: displayPath(path)};
  return side === 'before'
    ? translate(
        {
          id: 'plugin.changelog.pictures.beforeAlt',
          message: '{path}, before the change',
          description: 'Alternative text of the former version of a picture',
        },
        values,
      )
    : translate(
        {
          id: 'plugin.changelog.pictures.afterAlt',
          message: '{path}, after the change',
          description: 'Alternative text of the new version of a picture',
        },
        values,
      );
}
