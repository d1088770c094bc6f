import { speaksAsI } from '#design/words/fit';

/** Who decides, as a document can say it; null for the person who wrote, and for nobody ("I", "he", "somebody"). */
export const decider = (who: string | null): string | null =>
  who === null || speaksAsI(who) || /^(?:he|she|they|you|it|one|somebody|someone|a person)$/iu.test(who.trim())
    ? null
    : who;
