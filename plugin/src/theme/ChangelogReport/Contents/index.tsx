import DiffViewSwitch from '@theme/ChangelogDiff/ViewSwitch';
import {statusLabel} from '@theme/ChangelogMessages';
import FileBlock from '@theme/ChangelogReport/FileBlock';
import Heading from '@theme/Heading';
import {groupByStatus, useChangelogReport} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function ReportContents(): ReactNode {
  const {report} = useChangelogReport();
  const hasDiffs = report.files.some(({hunks}) => hunks !== null && hunks.length > 0);
  return (
    <>
      {hasDiffs && <DiffViewSwitch />}
      {groupByStatus(report.files).map(({status, files}) => (
        <section key={status}>
          <Heading as="h2" id={status}>
            {statusLabel(status)}
          </Heading>
          {files.map((file) => (
            <FileBlock key={file.anchor} file={file} />
          ))}
        </section>
      ))}
    </>
  );
}
