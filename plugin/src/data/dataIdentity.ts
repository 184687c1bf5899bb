import type {DataNode} from './dataNode';

/** Numbers for values: two values have the same number where they mean the same, their keys in the same order. */
export class DataIdentity {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<DataNode, number>();

  of(node: DataNode): number {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const meaning = this.meaningOf(node);
    const number = this.numbers.get(meaning) ?? this.numbers.size;
    this.numbers.set(meaning, number);
    this.known.set(node, number);
    return number;
  }

  private meaningOf(node: DataNode): string {
    if (node.kind === 'scalar') return `s${node.meaning}`;
    if (node.kind === 'list') return `l${node.items.map((item) => this.of(item)).join()}`;
    return `m${JSON.stringify(node.entries.map(({key, value}) => [key, this.of(value)]))}`;
  }
}
