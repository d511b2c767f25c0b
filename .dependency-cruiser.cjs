// The architecture, as rules. Explained in ARCHITECTURE.md; read this file as the map of who may call whom.

/** Which area may call which: the whole server on one page. Adding a name here is an architectural decision. */
const mayCall = {
  audit: [],
  tenancy: ['audit', 'access', 'bulk-jobs', 'mail'],
  access: ['audit'],
  'bulk-jobs': ['audit', 'access'],
  mail: [],
  licenses: ['audit', 'access', 'tenancy'],
  numbers: ['audit', 'access', 'bulk-jobs', 'tenancy'],
  people: ['audit', 'access', 'tenancy', 'licenses', 'numbers'],
  workspaces: ['audit', 'access', 'tenancy', 'licenses', 'numbers'],
  'virtual-lines': ['audit', 'access', 'tenancy', 'numbers'],
  'provisioning-permissions': ['access', 'tenancy', 'people'],
  catalog: ['audit', 'access', 'tenancy'],
  devices: ['audit', 'access', 'tenancy', 'licenses', 'catalog', 'people', 'workspaces', 'virtual-lines'],
  'device-settings': ['audit', 'access', 'tenancy', 'catalog', 'devices', 'bulk-jobs'],
  inventory: ['audit', 'access', 'catalog', 'devices', 'provisioning'],
  'sign-in': ['audit', 'access', 'tenancy', 'people', 'mail'],
  'single-sign-on': ['audit', 'access', 'sign-in'],
  provisioning: ['audit', 'access', 'tenancy', 'catalog', 'devices'],
  registrations: ['audit', 'access', 'catalog', 'devices'],
  webhooks: ['audit', 'access', 'bulk-jobs', 'devices'],
  oauth: ['audit', 'access', 'sign-in'],
  'integrated-services': ['audit', 'access', 'tenancy', 'numbers', 'mail'],
  events: ['access'],
  overview: ['access', 'licenses', 'devices'],
};

// Tests, and what stands beside them for tests alone.
const TEST = '\\.(test|fixture)\\.tsx?$';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const areaCalls = Object.entries(mayCall).map(([area, callees]) =>
  forbid(
    `${area}-calls`,
    `${area} may call only: ${callees.join(', ') || 'no other area'}`,
    { path: `^src/areas/${area}/`, pathNot: TEST },
    { path: '^src/areas/[^/]+/', pathNot: `^src/areas/(${[area, ...callees].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    ...areaCalls,
    forbid(
      'area-is-listed',
      'every area has a line in mayCall',
      { path: '^src/areas/[^/]+/', pathNot: `^src/areas/(${Object.keys(mayCall).join('|')})/` },
      {},
    ),
    forbid(
      'area-front-door',
      'other folders enter an area only through its index.ts',
      { path: '^src/areas/([^/]+)/', pathNot: TEST },
      { path: '^src/areas/[^/]+/', pathNot: ['^src/areas/$1/', '/index\\.ts$'] },
    ),
    forbid(
      'program-front-door',
      'programs and black-box tests enter an area only through its index.ts',
      { path: '^(src/programs|test)/', pathNot: '^src/programs/.*\\.test\\.ts$' },
      { path: '^src/areas/[^/]+/', pathNot: '/index\\.ts$' },
    ),
    forbid(
      'grounds-know-nothing',
      'foundation, protocols and vendors know neither each other nor the areas',
      { path: '^src/(foundation|protocols|vendors)/', pathNot: TEST },
      { path: '^(src|web|cli|client)/', pathNot: '^src/$1/' },
    ),
    forbid(
      'vendor-is-data',
      'a vendor imports the vendor kit and its own folder, nothing else',
      { path: '^src/vendors/([^/]+)/', pathNot: TEST },
      { path: '.', pathNot: ['^src/vendors/$1/', '^src/vendors/define\\.ts$'] },
    ),
    forbid(
      'vendors-have-two-readers',
      'only the catalog, provisioning and the simulated phones read the vendor data',
      { path: '^src/', pathNot: ['^src/vendors/', '^src/areas/(catalog|provisioning)/', '^src/simulator/', TEST] },
      { path: '^src/vendors/' },
    ),
    forbid(
      'simulator-is-a-phone',
      'a simulated phone knows vendors and protocols, as a phone does, and nothing of the server',
      { path: '^src/simulator/', pathNot: TEST },
      { path: '^src/', pathNot: '^src/(simulator|vendors|protocols)/|^src/foundation/log\\.ts$' },
    ),
    forbid(
      'protocols-are-pure',
      'a protocol uses Node and itself: no npm package, no database',
      { path: '^src/protocols/', pathNot: TEST },
      { pathNot: '^src/protocols/', dependencyTypesNot: ['core'] },
    ),
    forbid(
      'sql-lives-in-stores',
      'only *.store.ts and *.queries.ts touch the database; a use case gets its transaction from the context',
      { path: '^src/areas/', pathNot: ['\\.(store|queries)\\.ts$', TEST] },
      { path: '^src/foundation/db' },
    ),
    forbid(
      'models-are-pure',
      '*.model, *.policy and *.presenter do no I/O',
      { path: '\\.(model|policy|presenter)\\.ts$' },
      { path: '\\.(store|queries|routes|job)\\.ts$|^src/foundation/(db|http|jobs)' },
    ),
    forbid(
      'http-lives-in-routes',
      'only *.routes.ts know HTTP',
      { path: '^src/areas/', pathNot: ['\\.routes\\.ts$', TEST] },
      { path: '^src/foundation/http' },
    ),
    forbid(
      'writes-are-use-cases',
      'routes and jobs call a use case or a query, never a store',
      { path: '\\.(routes|job)\\.ts$' },
      { path: '\\.store\\.ts$' },
    ),
    forbid(
      'apps-are-api-clients',
      'web and cli see the server only through client/',
      { path: '^(web|cli|client)/' },
      { path: '^src/' },
    ),
    forbid(
      'ui-is-innocent',
      'web/ui knows no domain, no router, no API',
      { path: '^web/ui/', pathNot: TEST },
      { path: '^(web|client)/', pathNot: '^web/ui/' },
    ),
    forbid(
      'pages-are-islands',
      'a page never imports a page of another area; share through web/components',
      { path: '^web/pages/([^/]+)/' },
      { path: '^web/pages/', pathNot: '^web/pages/$1/' },
    ),
    forbid(
      'nothing-is-forgotten',
      'every vendor, route, job and page is reachable from a program; unlisted means forgotten',
      { path: '^(src/programs/|web/main\\.tsx$|cli/main\\.ts$)' },
      {
        path: '^(src|web|cli)/',
        pathNot: [TEST, '^src/programs/', '^(web|cli)/main\\.tsx?$', '^web/(vite\\.config\\.ts$|ui/)'],
        reachable: false,
      },
    ),
    forbid('no-cycles', 'no circular imports', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
