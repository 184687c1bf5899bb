import {code, decided, page} from './decided';

describe('a package that takes the place of another breaks', () => {
  test.each([
    ['npm install old-client', 'npm install new-client'],
    ['Install-Package Contoso.Reports', 'Install-Package Fabrikam'],
    ['uv add old-client', 'uv add new-client'],
    ['brew install old-client', 'brew install new-client'],
    ["import {read} from 'old-client';", "import {read} from 'new-client';"],
  ])('in code: %s', async (before, after) => {
    expect((await decided(code(before), code(after))).rule).toBe('package-replaced');
  });

  test('and not where what is installed comes from elsewhere, or another command follows', async () => {
    const [before, after] = [code('npm install -g old-client'), code('pip install new-client')];
    expect((await decided(before, after)).rule).not.toBe('package-replaced');
    const next = [code('npm install old-client && old-client run'), code('npm install && next run')] as const;
    expect((await decided(...next)).rule).not.toBe('package-replaced');
  });

  test('in the code that a component shows', async () => {
    const shown = (name: string) => page(`<Snippet\n  text="import {read} from '${name}'"\n/>`);
    expect((await decided(shown('old-client'), shown('@new/client'))).rule).toBe('package-replaced');
  });

  test('where the text links to it', async () => {
    const step = (name: string, verb = 'Install') =>
      page(`${verb} the [client](https://www.nuget.org/packages/${name}/) for reports.`);
    expect(await decided(step('Contoso.Reports'), step('Fabrikam'))).toMatchObject({
      rule: 'package-replaced',
      explanation: expect.stringContaining('The page uses `Fabrikam` instead of `Contoso.Reports`, ') as string,
    });
    expect((await decided(step('Contoso.Reports', 'See'), step('Fabrikam', 'See'))).rule).not.toBe('package-replaced');
  });

  test('and not in a sentence that only looks like code', async () => {
    const sentence = (name: string) => page(`import {read} from '${name}' reads in all versions of it.`);
    expect((await decided(sentence('old-client'), sentence('new-client'))).rule).not.toBe('package-replaced');
  });
});

describe('a tool that builds in place of another one', () => {
  const steps = (...commands: string[]) => code(commands.join('\n'), 'bash');

  test.each([
    ['./gradlew build', 'mvn package'],
    ['$ mvn test', '$ ./gradlew test'],
    ['make all', 'bazel build //...'],
  ])('breaks: %s', async (before, after) => {
    expect((await decided(steps(before), steps(after))).rule).toBe('package-replaced');
  });

  test('is told by what is run', async () => {
    expect((await decided(steps('./gradlew build'), steps('mvn package'))).title).toBe(
      'Change `./gradlew` to `mvn` in *Guide*',
    );
  });

  test.each([
    ['that the page still runs', ['gradle build', 'gradle test'], ['mvn package', 'gradle test']],
    ['that the page ran before', ['gradle build', 'mvn test'], ['mvn package', 'mvn test']],
    ['that is its own wrapper', ['gradle build'], ['./gradlew build']],
    ['that only installs', ['npm install'], ['pnpm install']],
  ])('breaks nothing %s', async (_, before, after) => {
    expect((await decided(steps(...before), steps(...after))).rule).not.toBe('package-replaced');
  });
});
