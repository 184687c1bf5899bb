import type {Spans} from '../../../../plugin/src/model/pageHunk';

/** A text with its spans in brackets, as tests compare them. */
export function marked(text: string, spans: Spans): string {
  let [result, done] = ['', 0];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    result += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return result + text.slice(done);
}
