/** A name of a source has at most so many words. */
const LONGEST = 6;
const OPENERS =
  /^(?:\d{1,2}\s(?=(?:load|read|pull|fetch|get)))?(?:(?:(?:every|each)\s(?:minute|hour|night|day|morning|evening|week|month|quarter|year|\p{L}+day)|overnight|hourly|monthly|own|crawls?(?!\sof)|exports?(?!\sof)|and|or|then|plus|also|with|first|it|we|i|he|she|they|job|reads?|read|takes?|take|taken|pulls?|pull|fetch(?:es)?|loads?|load|gets?|get|grabs?|collects?|collect|imports?|import|downloads?|download|brings? in|drains?|receives?|copies|copy|start(?:s)? with|begins? with|data (?:from|out of)|step|comes?|come|arrives?|in|is|are|the|our|my|their|his|her|its|a|an|some|all|both|new|last|yesterday['’]s|the (?:night|day|week|month)['’]s|every|each|data sources?|sources?|inputs?|input|data|from day one|to have|we like to have|up|over|daily|nightly|weekly)[\s:,]{1,3}){1,6}/iu;
const FROM =
  /(?:^|\s)(?:from|out of|off|via|by way of|lie in|lies in|sits? in|are in|is in|stored in|on)\s(.{2,60})$/iu;
const TAIL =
  /\s(?:into|to|for|so that|which|that|who|where|when|because|since|every|each|at|on|as|per|once|in|of the (?:last|past)|by the|over (?:an?|the)|with)\s.{0,120}$/iu;
/** "Episodes come as mp3 in a bucket": where it comes to is where it is read. */
const ARRIVES =
  /\s(?:comes?|arrives?|lands?)\s(?:as\s.{1,40}?\s)?(?:in|on|via|through|by)\s(?:from\s)?(?:(?:the|our|my|their)\s)?(.{2,60})$/iu;
/** What a source does is no part of its name: "sensors push", "Kafka continuously". */
const GOES =
  /\s(?:of course|continuously|constantly|regularly|(?:comes?|arrives?|lands?|push(?:es)?|goes|go|lies?|sits?)(?:\s.{0,120})?)$/iu;
/** Words that no source is called alone. */
export const NOTHING =
  /^(?:it|that|this|them|everything|data|the data|files?|so on|etc|more|others?|the rest|one|two|things?|stuff|all|there|here|us|scratch|day one|time|hand|now|then|step|beginning|start|night|morning|evening|day|week|month|overnight|the lot|ugly|(?:time|hour|day|month|week|part) of (?:the |a )?(?:day|week|month|year)|.{1,40}\speople)$/iu;

/** The name of a source in a few words, with where it stands among them: "loads rides from the old server at night". */
export function nameIn(words: string): { name: string; at: number } | null {
  let at = words.length - words.trimStart().length;
  let name = words.trim();
  const opener = OPENERS.exec(`${name} `);
  if (opener !== null && opener[0].length < name.length) {
    at += opener[0].length;
    name = name.slice(opener[0].length);
  }
  const from = ARRIVES.exec(name) ?? FROM.exec(name);
  if (from?.[1] !== undefined) {
    at += from.index + from[0].length - from[1].length;
    name = from[1];
    const article = /^(?:the|our|my|their|a|an|his|her|its)\s/i.exec(name);
    if (article !== null) {
      at += article[0].length;
      name = name.slice(article[0].length);
    }
  }
  name = name
    .replace(TAIL, '')
    .replace(GOES, '')
    .trimEnd()
    .replace(/[.!?]{1,3}$/u, '');
  const count = name.split(/\s{1,5}/u).length;
  return name.length < 2 || count > LONGEST || NOTHING.test(name) || !/\p{L}/u.test(name) ? null : { name, at };
}
