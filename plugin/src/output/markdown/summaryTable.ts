import type {PhrasingContent, Table, TableRow} from 'mdast';
import type {FileJson, GroupJson, ReportJson} from '../../model/report';
import type {StatementContext} from './statements';
import {text} from './nodes';

const columns = ['Filename', 'Type', 'Title', 'Status', 'A', 'D', 'M'];

/**
 * One row per file or group, then the noise; A, D and M are lines added, lines deleted and their sum. A table of Markdown cannot
 * fold: the row of a group links to each of its files.
 */
export function summaryTable({files, groups}: ReportJson, context: StatementContext): Table {
  const single = files.filter((file) => file.group === null);
  const rows = [
    ...single.filter((file) => file.noise === null).map((file) => fileRow(file, context)),
    ...groups.map((group) => groupRow(group, files, context)),
    ...single.filter((file) => file.noise !== null).map((file) => fileRow(file, context)),
  ];
  return {
    type: 'table',
    align: [null, null, null, null, 'right', 'right', 'right'],
    children: [row(columns.map((title) => [text(title)])), ...rows],
  };
}

function fileRow(file: FileJson, {parse, links}: StatementContext): TableRow {
  const name = links.get(file.anchor) ?? text(file.path);
  return row([[name], [text(file.type)], parse(file.title), [text(file.status)], ...counts([file])]);
}

function groupRow(group: GroupJson, files: readonly FileJson[], {parse, links}: StatementContext): TableRow {
  const members = files.filter((file) => file.group === group.id);
  const names = members.flatMap(({anchor, path}, index): PhrasingContent[] => [
    text(index === 0 ? `${members.length} files: ` : ', '),
    links.get(anchor) ?? text(path),
  ]);
  const statuses = [...new Set(members.map(({status}) => status))].join(', ');
  return row([names, [text(group.type)], parse(group.text), [text(statuses)], ...counts(members)]);
}

function counts(files: readonly FileJson[]): PhrasingContent[][] {
  const sum = (key: 'additions' | 'deletions' | 'changes'): number =>
    files.reduce((total, file) => total + file[key], 0);
  return [sum('additions'), sum('deletions'), sum('changes')].map((count) => [text(String(count))]);
}

function row(cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}
