import type {PhrasingContent, Table, TableRow} from 'mdast';
import type {FileJson} from '../../model/report';
import type {StatementContext} from './statements';
import {text} from './nodes';

const columns = ['Filename', 'Type', 'Title', 'Status', 'A', 'D', 'M'];

/** One row per file; A, D and M are lines added, lines deleted and their sum. */
export function summaryTable(files: readonly FileJson[], context: StatementContext): Table {
  return {
    type: 'table',
    align: [null, null, null, null, 'right', 'right', 'right'],
    children: [row(columns.map((title) => [text(title)])), ...files.map((file) => fileRow(file, context))],
  };
}

function fileRow(file: FileJson, {parse, links}: StatementContext): TableRow {
  const name = links.get(file.anchor) ?? text(file.path);
  const counts = [file.additions, file.deletions, file.changes].map((count) => [text(String(count))]);
  return row([[name], [text(file.type)], parse(file.title), [text(file.status)], ...counts]);
}

function row(cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}
