import Sequencer from '@jest/test-sequencer';

/** Kinds of tests, those first whose files take long: what is left at the end is short, and keeps all cores busy. */
const order = ['browser', 'integration', 'property', 'unit'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({context}) => order.indexOf(context.config.displayName?.name ?? '');
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
