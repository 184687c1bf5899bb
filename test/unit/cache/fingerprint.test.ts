import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {codeFingerprint, packageVersions} from '../../../plugin/src/cache/fingerprint';
import {temporaryFolder} from '../../helpers/temporaryFolder';

function writePackage(folder: string, fields: object): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(fields));
}

test('this package and all that it uses have a fingerprint', () => {
  expect(codeFingerprint()).toMatch(/^[0-9a-f]{64}$/);
});

test('the packages of packages count, each in the version that is used there', () => {
  const root = temporaryFolder();
  const modules = path.join(root, 'node_modules');
  writePackage(root, {name: 'root', version: '1.0.0', dependencies: {a: '*', b: '*', '@docusaurus/utils': '*'}});
  writePackage(path.join(modules, 'a'), {name: 'a', version: '1.0.0', dependencies: {b: '^1'}});
  writePackage(path.join(modules, 'a/node_modules/b'), {name: 'b', version: '1.0.0'});
  writePackage(path.join(modules, 'b'), {name: 'b', version: '2.0.0', dependencies: {a: '*'}});
  expect(packageVersions(root)).toEqual(['a@1.0.0', 'b@1.0.0', 'b@2.0.0']);
});

test('a package that is not found leaves no list', () => {
  const root = temporaryFolder();
  writePackage(root, {name: 'root', version: '1.0.0', dependencies: {'not-anywhere-on-this-machine': '*'}});
  expect(packageVersions(root)).toBeNull();
});
