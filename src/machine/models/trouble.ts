import type { Endpoint } from '#machine/models/endpoint';
import { type Complaint, UserError } from '#machine/user-error';

/** A model could not read. Never holds the text, the key or what the provider wrote. */
export class ModelTrouble extends UserError {
  /** Whether the next text would meet the same trouble. */
  readonly lasting: boolean;

  constructor(complaint: Complaint, lasting: boolean) {
    super(complaint);
    this.lasting = lasting;
  }
}

const LATER = 'run the same command again later; nothing that you said is lost';

/** What a status of the provider means for a person. */
export function refusedBy(endpoint: Endpoint, status: number, code: string | null): ModelTrouble {
  const { host, reader, name, keyVariable } = endpoint;
  const named = code === null ? `status ${status}` : `status ${status}, ${code}`;
  const trouble = (what: string, expected: string, next: string) =>
    new ModelTrouble({ what: `${what} (${named})`, expected, next }, true);
  switch (status) {
    case 401:
    case 403:
      return trouble(`${host} does not accept the key`, `a valid key in ${keyVariable}`, 'check it and its rights');
    case 404:
      return trouble(`${host} does not know ${name}`, 'a model that it offers', 'check the name after --model');
    case 413:
      return trouble(`The text is too long for ${reader}`, 'a shorter text', 'choose a model that takes longer ones');
    case 429:
      return trouble(`${host} takes no more requests for now`, 'a free quota', LATER);
    default:
      return status >= 500
        ? trouble(`${host} is out of order`, 'an answer', LATER)
        : trouble(
            `${host} does not take the request`,
            'a model that takes such a text and an account in order',
            'check both there, or choose another model',
          );
  }
}

export const unreachable = ({ host }: Endpoint, code: string | null): ModelTrouble =>
  new ModelTrouble(
    {
      what: `${host} can't be reached${code === null ? '' : ` (${code})`}`,
      expected: 'a server that listens there',
      next: 'check that it runs and that the address is right',
    },
    true,
  );

export const sentElsewhere = ({ host }: Endpoint, status: number): ModelTrouble =>
  new ModelTrouble(
    {
      what: `${host} sends the request on to another address (status ${status}), and your words don't follow it`,
      expected: 'an answer from that host itself',
      next: 'name the right address',
    },
    true,
  );

export const tooSlow = ({ reader }: Endpoint, seconds: number): ModelTrouble =>
  new ModelTrouble(
    {
      what: `${reader} has not answered`,
      expected: `an answer within ${seconds} seconds`,
      next: 'try a smaller model or a shorter text',
    },
    true,
  );

export const stopped = ({ reader }: Endpoint): ModelTrouble =>
  new ModelTrouble(
    { what: `You stopped ${reader}`, expected: 'its answer', next: 'run the same command again to let it read' },
    true,
  );

export const unusable = ({ reader }: Endpoint, why: string): ModelTrouble =>
  new ModelTrouble({ what: `${reader} ${why}`, expected: 'claims as JSON', next: 'a larger model often helps' }, false);
