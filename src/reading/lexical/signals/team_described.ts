import { signal } from '#reading/lexical/signals/signal';

/** Says who builds or maintains it. */
export default signal('team_described', {
  strong: [
    "(i|we) (am|are|'m|'re) ~2 (alone|on my own|by myself)",
    "(we|there) (are|'re) ~2 # (of us|people|engineers|developers|data scientists|analysts)",
    '(team|squad|crew) of #',
    '(built|maintained|run|looked after|kept alive) by (me|us|one person|# people)',
  ],
  weak: [
    '# (ml|data|software|backend)? ?(engineers?|scientists?|developers?|analysts?)',
    '(part time|half days?|half a position)',
  ],
});
