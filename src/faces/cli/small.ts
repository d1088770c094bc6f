/** Loads a command that holds an interview, in a process that stays small from before its first module on. */
export const small =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    const { staySmall } = await import('#machine/small-heap');
    staySmall();
    return load();
  };
