import {createPhrases, plainText} from '../../../plugin/src/analysis/words/phrases/phrases';
import {messagesFor} from '../../../plugin/src/locales';

const chinese = createPhrases(messagesFor('zh-Hans'));

test('spaces stand beside what is in another script, and not between Chinese words', () => {
  const files = chinese.say('place.files', {files: 2, others: 0});
  const title = chinese.say('place.title', {title: 'Limits'});
  const said = [files, title].map((place) => plainText(chinese.say('gather.code', {place, examples: []})));
  expect(said).toEqual(['编辑 2 个文件中的代码', '编辑 Limits 中的代码']);
  const quoted = chinese.say('token', {text: 'Limits'});
  expect(plainText(chinese.say('gather.code', {place: quoted, examples: []}))).toBe('编辑“Limits”中的代码');
});
