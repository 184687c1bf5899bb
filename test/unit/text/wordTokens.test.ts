import {wordTokens} from '../../../plugin/src/text/wordTokens';

test.each([
  ['splits at spaces and signs', 'Run `npm ci`, now.', ['Run', ' ', '`', 'npm', ' ', 'ci', '`', ',', ' ', 'now', '.']],
  [
    'keeps identifiers, contractions and numbers whole',
    "max_tokens don't 4,096.5 é",
    "max_tokens| |don't| |4,096.5| |é".split('|'),
  ],
  ['finds words in Chinese', '我们支持模型', ['我们', '支持', '模型']],
  ['finds words in Japanese, and Latin words among them', 'モデルをGPTで使用', ['モデル', 'を', 'GPT', 'で', '使用']],
  ['finds words in Thai', 'สวัสดีชาวโลก', ['สวัสดี', 'ชาว', 'โลก']],
  ['never cuts an emoji', 'a👩‍💻👍🏽', ['a', '👩‍💻', '👍🏽']],
  ['keeps marks with the character that they stand on', '-\u0301x', ['-\u0301', 'x']],
  ['knows no words in nothing', '', []],
])('%s', (_, text, tokens) => {
  expect(wordTokens(text)).toEqual(tokens);
});
