import type {PhrasingContent, Table, TableRow} from 'mdast';

/** A table with columns of these names; a row has the content of each of its cells. */
export function createTable(columns: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const head = columns.map((name) => [text(name)]);
  return {type: 'table', children: [head, ...rows].map(createRow)};
}

function createRow(cells: readonly PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}

export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

export function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value};
}
