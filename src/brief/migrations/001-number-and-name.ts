import type { Migration } from '#brief/migrations/migration';

/** Logs without a header are taken as version 0: written by hand or by a script, with no more than kind and text. */
export default {
  to: 1,
  says: 'Entries that lack them get an id by their place, the speaker "person" and an empty time.',
  up: (entry, line) => ({ id: `e${line}`, speaker: 'person', at: '', ...entry }),
} satisfies Migration;
