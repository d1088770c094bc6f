import { PLAIN_NAMES } from '#reading/lexical/components/naming/act-nouns';
import type { Component } from '#reading/reading';

/** Words that only say that something is done, as the sentences around them do already. */
const BARE =
  /^(?:the\s+)?(?:data\s+)?(?:removal|cleaning|cleanup|clean-up|preparation|preprocessing|processing|check|checks|validation|comparison|evaluation|release|promotion|approval|predictions?|scores?|scoring|inference|answers?|join|merge|matching|conversion|filter|split|sample)$/iu;

/** Whether a part's name says more than what kind of part it is: "removal" and "comparison" repeat the sentence they stand in. */
export const tells = ({ name, kind }: Pick<Component, 'name' | 'kind'>): boolean =>
  name !== PLAIN_NAMES[kind] && !BARE.test(name);
