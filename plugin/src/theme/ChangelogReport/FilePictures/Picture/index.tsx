import Translate, {translate} from '@docusaurus/Translate';
import {reasonLabel} from '@theme/ChangelogMessages';
import Caption from '@theme/ChangelogReport/FilePictures/Caption';
import type {Props} from '@theme/ChangelogReport/FilePictures/Picture';
import {displayPath} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Only ever an image element: no script of a drawing runs in it, and nothing that it names is loaded. */
export default function Picture({picture, path, side, isSizeSeen}: Props): ReactNode {
  const {src, width, height, leftOut} = picture;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Caption picture={picture} side={side} isSizeSeen={isSizeSeen} />
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
