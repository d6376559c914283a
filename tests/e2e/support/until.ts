/**
 * Asks again and again until there is an answer other than undefined, null and false.
 *
 * @param what words for the failure: what was waited for
 * @throws after `timeout` milliseconds
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, timeout = 20_000): Promise<T> {
  const deadline = Date.now() + timeout;
  let error: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      error = undefined;
    } catch (reason) {
      error = reason;
    }
    await pause(60);
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause: error });
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
