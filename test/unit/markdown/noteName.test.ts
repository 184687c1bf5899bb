import {noteName} from '../../../plugin/src/markdown/events/noteName';

test('a note is known by its title, else by its first sentence', () => {
  expect(noteName([':::tip[Keep dry]', 'Store the mill in a shed.'])).toBe('Keep dry');
  expect(noteName([':::tip', 'Store the mill', 'in a shed.'])).toBe('Store the mill in a shed.');
  expect(noteName([':::tip', 'Store the mill in a shed.', ':::'])).toBe('Store the mill in a shed.');
});

test('no sentence goes over the mark of a quotation', () => {
  expect(noteName(['> [!NOTE]', '> Store the mill always', '> in a shed.'])).not.toContain('in a shed');
  expect(noteName(['> [!NOTE]', 'Store the mill always.', '> In a shed.'])).toBe('Store the mill always.');
});
