import {usePluralForm} from '@docusaurus/theme-common';
import {useNumberFormat} from './useFormat';

/** All plural forms of a message, with the count in them, separated by `|`. */
export type CountMessage = (values: {count: string}) => string;

/** Makes functions of such messages that say a count in the page's locale. */
export function useCounted(): (message: CountMessage) => (count: number) => string {
  const {selectMessage} = usePluralForm();
  const number = useNumberFormat();
  return (message) => (count) => selectMessage(count, message({count: number(count)}));
}
