// Who may import whom (docs/architecture.md). The core layers import downward only; the browser API has one door.
const layer = (from, ...to) => ({
  name: `layer-${from}`,
  comment: `lib/${from} may import only itself and: ${to.join(', ') || 'nothing else of ours'}`,
  severity: 'error',
  from: { path: `^lib/${from}(/|\\.ts$)`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(lib|components|entrypoints|cli|packs|scripts|tests)/', pathNot: `^lib/(${[from, ...to].join('|')})(/|\\.ts$)` },
});
const text = ['text'];
const lang = ['lang', ...text];
const facts = ['facts', ...text];
const core = [
  'annotation',
  'card',
  'figures',
  'names',
  'linking',
  'packs',
  'facts',
  'compare',
  'scale',
  'arithmetic',
  'cite',
  'annotate',
  'enrich',
  'sheet',
  ...lang,
];
const only = (name, who, what) => ({ name, severity: 'error', from: { pathNot: who }, to: { path: what } });

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { pathNot: '^(wxt\\.config|cli/hashiya\\.mjs)' },
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
    layer('text'),
    layer('lang', ...text),
    layer('annotation', 'facts', 'text'),
    layer('facts', ...text),
    layer('figures', 'annotation', ...lang),
    layer('names', 'annotation', 'facts', ...lang),
    layer('packs', 'names', ...facts),
    layer('linking', 'annotation', 'names', 'facts', ...lang),
    layer('compare', 'annotation', 'figures', ...facts),
    layer('scale', 'annotation', 'compare', ...facts),
    layer('arithmetic', 'annotation', 'compare', 'facts', ...lang),
    layer('cite', 'i18n', ...facts),
    layer('card', 'annotation', 'facts', 'text'),
    layer('annotate', ...core),
    layer('enrich', ...core),
    layer('sheet', ...core),
    layer('i18n', 'packs', ...facts),
    layer('page', ...core),
    layer('hover', ...core),
    layer('settings', 'cite', 'facts', 'annotation', 'text'),
    layer('messages', 'settings', 'sync', 'sheet', ...core),
    layer('store', 'sync', 'settings', ...core),
    layer('sync', 'settings', ...core),
    layer('platform', 'messages', 'settings', ...core),
    {
      name: 'core-libraries',
      comment: 'The core uses no library but the pure ones named here',
      severity: 'error',
      from: {
        path: '^lib/(text|lang|figures|names|linking|facts|compare|scale|arithmetic|packs|i18n|annotation|annotate|enrich|sheet|cite)',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { path: '^node_modules/|^node:', pathNot: '^node_modules/(valibot|fflate|@scure/bip39/wordlists)/' },
    },
    {
      name: 'components-are-leaves',
      comment: 'Components take data and callbacks: no messages, no browser API',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(entrypoints|cli|lib/(platform|store|sync|messages))/' },
    },
    only('only-entrypoints-import-platform', '^(entrypoints|lib/platform)/', '^lib/platform/'),
    only('polyfill-through-platform', '^lib/platform/', '^node_modules/webextension-polyfill/'),
    only('dexie-in-store', '^lib/store/', '^node_modules/dexie/'),
    only('nothing-imports-entrypoints', '^entrypoints/', '^entrypoints/'),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|dist|artifacts)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'module', 'default', 'types'],
    },
  },
};
