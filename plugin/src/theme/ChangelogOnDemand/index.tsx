import type {Props} from '@theme/ChangelogOnDemand';
import Progress from '@theme/ChangelogOnDemand/Progress';
import {useLoaded} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function ChangelogOnDemand({load}: Props): ReactNode {
  const {status, value, retry} = useLoaded(load);
  return (
    <>
      <Progress status={status} onRetry={retry} />
      {value}
    </>
  );
}
