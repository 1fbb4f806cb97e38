const { default: Sequencer } = require('@jest/test-sequencer');

/** Test files that take longest, first: they mostly wait, so that others run next to them. */
const FIRST = [
  'dev/chaos',
  'scenarios/crashes',
  'scenarios/retried',
  'killed',
  'odd-responses',
  'multiple',
  'growth',
];

module.exports = class HeavyFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = FIRST.findIndex((part) => path.includes(part));
      return index < 0 ? FIRST.length : index;
    };
    return [...tests].sort((one, other) => rank(one) - rank(other));
  }
};
