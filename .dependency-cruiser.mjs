const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The live correction in the room. */
const CORRECTION = '^renderer/screens/room/operator/correct/';

/** Who may import whom; the reasons are in docs/adr/0001-layers.md. */
export default {
  forbidden: [
    only(
      'no-cycles',
      'A cycle means two files are one thing; merge or split them.',
      {},
      { circular: true },
    ),
    only(
      'shared-is-pure',
      'shared/ runs anywhere: no host, database, screen or Node module may leak into it.',
      { path: '^shared/' },
      { path: '^(db|electron|renderer|scripts)/|^node:', dependencyTypesNot: ['npm'] },
    ),
    only(
      'shared-npm-zod-only',
      'zod is the one library shared/ may lean on.',
      { path: '^shared/' },
      { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    ),
    only(
      'shared-no-core-modules',
      'shared/ must not need Node.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    only(
      'domain-is-the-floor',
      'The case model knows nothing above it.',
      { path: '^shared/domain/' },
      { path: '^shared/(engine|calculators|packs|contract|report|interchange)/' },
    ),
    only(
      'engine-knows-no-pack',
      'The engine knows no drug, stage or organ by name, and no case model.',
      { path: '^shared/engine/' },
      { path: '^shared/(packs|calculators|contract|report|interchange|domain)/' },
    ),
    only(
      'calculators-below-packs',
      'Calculators serve packs, not the other way round.',
      { path: '^shared/calculators/' },
      { path: '^shared/(packs|contract|report|interchange)/' },
    ),
    only(
      'packs-below-contract',
      'A pack is knowledge; it knows no transport and no view.',
      { path: '^shared/packs/' },
      { path: '^shared/(contract|report|interchange)/' },
    ),
    only(
      'db-below-hosts',
      'db/ stores; it knows neither host nor screen.',
      { path: '^db/' },
      { path: '^(electron|renderer|scripts)/' },
    ),
    only(
      'db-libraries',
      'db/ speaks to SQLite through drizzle only.',
      { path: '^db/' },
      { path: 'node_modules/', pathNot: 'node_modules/(drizzle-orm|better-sqlite3|zod|@types)/' },
    ),
    only(
      'sql-stays-in-db',
      'No SQL outside db/: hosts and services call repositories.',
      { path: '^(electron|renderer|scripts)/' },
      { path: 'node_modules/(drizzle-orm|better-sqlite3)/|^db/schema/' },
    ),
    only(
      'electron-only-at-the-edge',
      'Importing electron under plain Node tries a download and throws.',
      { pathNot: '^electron/(main\\.ts|preload\\.ts|desktop/)' },
      { path: 'node_modules/electron/' },
    ),
    only(
      'hosts-do-not-import-screens',
      'The renderer is a bundle to serve, not a module to import.',
      { path: '^(electron|db|shared|scripts)/' },
      { path: '^renderer/' },
    ),
    only(
      'renderer-talks-through-the-contract',
      'The renderer reaches the case database only through callHost.',
      { path: '^renderer/' },
      { path: '^(electron|db|scripts)/' },
    ),
    only(
      'renderer-never-weighs',
      'Every weighing runs in main, where it is recorded.',
      { path: '^renderer/' },
      { path: '^shared/engine/evaluate\\.ts$|^shared/packs/' },
    ),
    only(
      'screens-are-islands',
      'Screens never import screens; what two need is a component.',
      { path: '^renderer/screens/([^/]+)/', pathNot: CORRECTION },
      { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    ),
    only(
      'a-correction-is-an-edit',
      'A case is corrected in the room with the very fields of the editor, and nothing else of it.',
      { path: CORRECTION },
      {
        path: '^renderer/screens/',
        pathNot: '^renderer/screens/(room/|editor/(draft|fields|sections)/)',
      },
    ),
    only('nothing-imports-tests', 'Tests are leaves.', { pathNot: '^test/' }, { path: '^test/' }),
    only(
      'no-unresolved',
      'An import that does not resolve would escape every rule above.',
      {},
      { couldNotResolve: true, pathNot: '\\.(css|woff2)$' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: undefined,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
