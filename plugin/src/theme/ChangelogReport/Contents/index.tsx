import DiffViewSwitch from '@theme/ChangelogDiff/ViewSwitch';
import {statusLabel} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import FileBlock from '@theme/ChangelogReport/FileBlock';
import FileLink from '@theme/ChangelogReport/FileLink';
import Heading from '@theme/Heading';
import {
  groupByStatus,
  isHere,
  useChangelogReport,
  type MovedFile,
  type PageFile,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function ReportContents(): ReactNode {
  const {files} = useChangelogReport().report;
  const hasDiffs = files.filter(isHere).some(({hunks}) => hunks !== null && hunks.length > 0);
  return (
    <>
      {hasDiffs && <DiffViewSwitch />}
      {groupByStatus(files).map(({status, files: members}) => (
        <section key={status}>
          <Heading as="h2" id={status}>
            {statusLabel(status)}
          </Heading>
          {members.filter(isHere).map((file) => (
            <FileBlock key={file.anchor} file={file} />
          ))}
          <Moved files={members} />
        </section>
      ))}
    </>
  );
}

/** Where the blocks go on that the page has no room for; nothing where it has them all. */
function Moved({files}: {files: readonly (PageFile | MovedFile)[]}): ReactNode {
  const counts = useCounts();
  const moved = files.filter((file) => !isHere(file));
  const [first] = moved;
  return (
    first !== undefined && (
      <p>
        <FileLink file={first}>
          {moved.length === files.length ? counts.files(moved.length) : counts.more(moved.length)}
        </FileLink>
      </p>
    )
  );
}
