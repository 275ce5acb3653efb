/** Errors on their way from one thread to another, which would lose all but their message. */
import { UserError } from '../errors.js';

interface Said {
  readonly message: string;
  readonly hint?: string;
  readonly where?: string;
  readonly excerpt?: string;
  readonly words: UserError['words'];
}

/** Plain data. `code` and `path` are those of the operating system. */
export interface CarriedError {
  readonly said?: Said;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly path?: string;
}

export function carried(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (!(error instanceof UserError)) return { message, stack, code, path };
  const { hint, where, excerpt, words } = error;
  return { message, said: { message, hint, where, excerpt, words } };
}

export function arrived({ said, message, stack, code, path }: CarriedError): Error {
  if (said) return new UserError(said.message, said);
  const found = { ...(stack !== undefined && { stack }), ...(code !== undefined && { code, path }) };
  return Object.assign(new Error(message), found);
}
