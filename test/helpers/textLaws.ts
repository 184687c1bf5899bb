import fc from 'fast-check';
import type {ChangeEvent} from '../../plugin/src/model/event';

const collapsed = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** What holds of the events of any two texts, whatever reads them. */
export function describeTextLaws(
  eventsOf: (base: string, head: string, path: string) => ChangeEvent[],
  anyText: fc.Arbitrary<string>,
  path: fc.Arbitrary<string>,
): void {
  test('equal texts have no event but that nothing was read of them', () => {
    fc.assert(
      fc.property(anyText, path, (same, name) => {
        expect(eventsOf(same, same, name).map(({kind}) => kind)).toEqual(['content-unread']);
      }),
    );
  });

  test('any two texts have events, the same each time, whose spans stand in their version in one piece', () => {
    fc.assert(
      fc.property(anyText, anyText, path, (base, head, name) => {
        const events = eventsOf(base, head, name);
        expect(events.length).toBeGreaterThan(0);
        expect(eventsOf(base, head, name)).toEqual(events);
        const [before, after] = [collapsed(base), collapsed(head)];
        for (const event of events) {
          if (event.before !== null) expect(before).toContain(event.before);
          if (event.after !== null) expect(after).toContain(event.after);
          if (event.name !== null) expect(after.includes(event.name) || before.includes(event.name)).toBe(true);
          // What moved is told in the same words on both sides.
          if (event.before !== null && event.kind !== 'block-moved') expect(event.before).not.toBe(event.after);
        }
      }),
      {numRuns: 500},
    );
  });
}
