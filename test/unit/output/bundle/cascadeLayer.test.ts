import {withCascadeLayer} from '../../../../plugin/src/output/bundle/cascadeLayer';

interface Rule {
  name: string;
}

function sheet(file: string) {
  return {
    source: {input: {file}},
    nodes: [{name: 'a'}, {name: 'b'}] as unknown[],
    clone() {
      return {...this};
    },
    removeAll() {
      this.nodes = [];
    },
    append(rule: unknown) {
      this.nodes.push(rule);
    },
  };
}

function run(file: string): unknown[] {
  const [plugin] = withCascadeLayer([], '/plugin/lib/theme') as {Once: (root: object) => void}[];
  const root = sheet(file);
  plugin?.Once(root);
  return root.nodes;
}

test('the styles of the theme stand in a layer behind those of Docusaurus', () => {
  expect(run('/plugin/lib/theme/Diff/styles.module.css')).toEqual([
    {type: 'atrule', name: 'layer', params: 'docusaurus.theme-changelog', nodes: [{name: 'a'}, {name: 'b'}]},
  ]);
});

test('other style sheets stay as they are', () => {
  expect(run('/site/src/theme/Diff/styles.module.css')).toEqual([{name: 'a'}, {name: 'b'}] satisfies Rule[]);
});

test('two instances of the plugin wrap them once', () => {
  const once = withCascadeLayer(['other'], '/theme');
  expect(withCascadeLayer(once, '/theme')).toHaveLength(2);
});
