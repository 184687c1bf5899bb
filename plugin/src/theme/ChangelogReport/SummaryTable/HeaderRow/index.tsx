import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export default function HeaderRow(): ReactNode {
  return (
    <tr>
      <th scope="col">
        <Translate id="plugin.changelog.summary.filename">Filename</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.type">Type</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.title">Title</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.status">Status</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.additions">A</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.deletions">D</Translate>
      </th>
      <th scope="col">
        <Translate id="plugin.changelog.summary.changes">M</Translate>
      </th>
    </tr>
  );
}
