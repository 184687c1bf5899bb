import {translate} from '@docusaurus/Translate';
import Caption from '@theme/ChangelogReport/FilePictures/Caption';
import type {Props} from '@theme/ChangelogReport/FilePictures/Overlay';
import clsx from 'clsx';
import {displayPath, overlayLayout} from 'docusaurus-plugin-content-changelog/client';
import {useState, type CSSProperties, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Left to right in every language, as the slider and the pictures go together. */
export default function Overlay({before, after, path, view}: Props): ReactNode {
  const [position, setPosition] = useState(50);
  const layout = overlayLayout(before, after);
  const label = sliderLabel(view);
  return (
    <div className={styles.overlay} dir="ltr">
      <Ends before={before} after={after} maxWidth={layout?.box.maxWidth} />
      <input
        className={styles.slider}
        style={{maxWidth: layout?.box.maxWidth}}
        type="range"
        min={0}
        max={100}
        value={position}
        aria-label={label}
        onChange={(event) => setPosition(Number(event.target.value))}
      />
      <div
        className={styles.box}
        style={layout?.box}
        role="img"
        aria-label={translate(
          {
            id: 'plugin.changelog.pictures.both',
            message: '{path}, the new version on top of the former one',
            description: 'Alternative text of two versions of a picture on top of each other',
          },
          {path: displayPath(path)},
        )}
      >
        <img src={before.src} alt="" style={layout?.before} />
        <div className={clsx(styles.top, view === 'swipe' && styles.edge)} style={topStyle(view, position)}>
          <img src={after.src} alt="" style={layout?.after} />
        </div>
      </div>
    </div>
  );
}

function Ends({before, after, maxWidth}: Pick<Props, 'before' | 'after'> & Pick<CSSProperties, 'maxWidth'>): ReactNode {
  return (
    <p className={styles.ends} style={{maxWidth}}>
      <span>
        <Caption picture={before} side="before" isSizeSeen />
      </span>
      <span>
        <Caption picture={after} side="after" isSizeSeen />
      </span>
    </p>
  );
}

/** To the left of the edge stands the former version. */
function topStyle(view: Props['view'], position: number): CSSProperties {
  return view === 'swipe' ? ({'--changelog-edge': `${position}%`} as CSSProperties) : {opacity: position / 100};
}

function sliderLabel(view: Props['view']): string {
  return view === 'swipe'
    ? translate({
        id: 'plugin.changelog.pictures.swipeSlider',
        message: 'Edge between the former and the new version',
        description: 'Name of the slider between two versions of a picture',
      })
    : translate({
        id: 'plugin.changelog.pictures.onionSlider',
        message: 'Opacity of the new version',
        description: 'Name of the slider that lets the new version of a picture come out',
      });
}
