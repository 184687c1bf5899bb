import {translate} from '@docusaurus/Translate';
import ChangelogChoice from '@theme/ChangelogChoice';
import type {Props} from '@theme/ChangelogReport/FilePictures';
import type {Props as OverlayProps} from '@theme/ChangelogReport/FilePictures/Overlay';
import Picture from '@theme/ChangelogReport/FilePictures/Picture';
import {displayPath, hasSize, isShown} from 'docusaurus-plugin-content-changelog/client';
import {useState, type ComponentType, type ReactNode} from 'react';
import styles from './styles.module.css';

type View = 'side' | 'swipe' | 'onion';

/** Side by side at first, which needs no JavaScript, and until the other views are loaded. */
export default function FilePictures({file: {path, oldPath, pictures, status}}: Props): ReactNode {
  const [view, setView] = useState<View>('side');
  const [Overlay, setOverlay] = useState<ComponentType<OverlayProps> | null>(null);
  const choose = (next: View): void => {
    setView(next);
    // Where it cannot be loaded, both pictures stay beside each other, and the next choice tries again.
    void loadOverlay().then(
      (loaded) => setOverlay(() => loaded),
      () => undefined,
    );
  };
  if (pictures === null) {
    return null;
  }
  const {before, after} = pictures;
  // The explanation has it already.
  const isSizeSeen = status !== 'added' && status !== 'removed';
  const canOverlay = isShown(before) && isShown(after) && hasSize(before) && hasSize(after);
  return (
    <div className={styles.pictures}>
      {canOverlay && <ViewChoice path={path} view={view} onChange={choose} />}
      {canOverlay && view !== 'side' && Overlay !== null ? (
        <Overlay before={before} after={after} path={path} view={view} />
      ) : (
        <div className={styles.sides}>
          {before !== null && <Picture picture={before} path={oldPath ?? path} side="before" isSizeSeen={isSizeSeen} />}
          {after !== null && <Picture picture={after} path={path} side="after" isSizeSeen={isSizeSeen} />}
        </div>
      )}
    </div>
  );
}

async function loadOverlay(): Promise<ComponentType<OverlayProps>> {
  return (await import('@theme/ChangelogReport/FilePictures/Overlay')).default;
}

interface ChoiceProps {
  path: string;
  view: View;
  onChange: (view: View) => void;
}

function ViewChoice({path, view, onChange}: ChoiceProps): ReactNode {
  return (
    <ChangelogChoice
      className={styles.choice}
      label={translate(
        {
          id: 'plugin.changelog.pictures.view',
          message: 'Compare {path}',
          description: 'Name of the choice how two versions of a picture are compared, for screen readers',
        },
        {path: displayPath(path)},
      )}
      isLabelSeen={false}
      options={views()}
      value={view}
      onChange={onChange}
    />
  );
}

function views(): {value: View; label: string}[] {
  return [
    {
      value: 'side',
      label: translate({
        id: 'plugin.changelog.pictures.side',
        message: 'Side by side',
        description: 'View of two versions of a picture beside each other',
      }),
    },
    {
      value: 'swipe',
      label: translate({
        id: 'plugin.changelog.pictures.swipe',
        message: 'Swipe',
        description: 'View of two versions of a picture with a movable edge between them',
      }),
    },
    {
      value: 'onion',
      label: translate({
        id: 'plugin.changelog.pictures.onion',
        message: 'Onion skin',
        description: 'View of two versions of a picture, the new one translucent on top of the old one',
      }),
    },
  ];
}
