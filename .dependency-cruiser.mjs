import { readdirSync, statSync } from 'node:fs';

/**
 * Who may know whom. A room is a folder (or file) directly under src/; each row names the rooms it may import and why
 * not more. A room that stands in src/ but not here fails the check.
 */
const MAY_IMPORT = {
  vocabulary: { rooms: [], because: 'ids are the contract with JSON, cases and documents; they depend on nothing' },
  rule: { rooms: ['vocabulary'], because: 'the head that all rule families share may know ids and nothing that judges' },
  brief: { rooms: ['vocabulary'], because: 'it is what was said; no opinion may leak in' },
  reading: { rooms: ['vocabulary', 'rule', 'brief'], because: 'a fact must point into a passage, and may not know what is made of it' },
  architecture: { rooms: ['vocabulary'], because: 'design, document and asbuilt all produce it, so it belongs to none of them' },
  design: { rooms: ['vocabulary', 'rule', 'reading', 'architecture'], because: 'it judges facts and never sees text, so that any reader will do' },
  interview: { rooms: ['vocabulary', 'rule', 'brief', 'reading', 'architecture', 'design'], because: 'a question is worth what its answers would change in the design' },
  document: { rooms: ['vocabulary', 'rule', 'architecture'], because: 'it must judge documents that we did not write, so it may not know the design' },
  asbuilt: { rooms: ['vocabulary', 'rule', 'architecture'], because: 'code is read without knowing what was planned' },
  drift: { rooms: ['vocabulary', 'rule', 'architecture', 'asbuilt'], because: 'it compares two architectures and knows neither brief nor design' },
  rulebook: { rooms: ['vocabulary', 'rule', 'design', 'document', 'interview'], because: 'one shelf of all rules for whoever explains them; it judges nothing' },
  report: { rooms: ['vocabulary', 'rule', 'reading', 'architecture', 'design', 'interview', 'document', 'asbuilt', 'drift', 'rulebook'], because: 'printers read results; nothing reads printers but the faces' },
  headwater: { rooms: ['vocabulary', 'rule', 'brief', 'reading', 'architecture', 'design', 'interview', 'document', 'asbuilt', 'drift', 'rulebook', 'report'], because: 'the one public door composes the pure rooms and touches no machine' },
  machine: { rooms: ['vocabulary', 'brief', 'reading', 'asbuilt', 'headwater'], because: 'it implements the ports (files, journal, clock, models) and decides nothing' },
  faces: { rooms: ['vocabulary', 'headwater', 'machine', 'report', 'rulebook'], because: 'faces are thin: they show results and carry answers' },
};

const rooms = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory() || name.endsWith('.ts'));
const names = rooms.map((name) => name.replace(/\.ts$/, ''));
const unlisted = names.filter((name) => !(name in MAY_IMPORT));
if (unlisted.length > 0) {
  throw new Error(
    `Unexpected room src/${unlisted.join(', src/')}, expected every room to have a row in MAY_IMPORT. Add a row with the rooms it may import and the reason.`,
  );
}
const place = (room) => `^src/${room}(/|\\.ts$)`;
const TESTS = '\\.test\\.ts$|\\.contract\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, { rooms: allowed, because }]) => ({
      name: `${room}-knows-its-place`,
      comment: `${room} may import ${allowed.join(', ') || 'no other room'}: ${because}.`,
      severity: 'error',
      from: { path: place(room), pathNot: TESTS },
      to: { path: '^src/', pathNot: [room, ...allowed].map(place).join('|') },
    })),
    {
      name: 'core-touches-no-machine',
      comment: 'Files, network, clock and processes belong to machine/ and faces/; the core must run in a browser tab.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(machine|faces)/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no first file to read; a type that two files share gets a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'nobody-imports-tests', comment: 'Tests are leaves.', severity: 'error', from: { pathNot: TESTS }, to: { path: TESTS } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['headwater-source', 'import', 'types', 'node', 'default'], exportsFields: ['exports'], extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
