/** Bad usage or bad input: the command line prints the message as one line on stderr and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
