export interface Installed {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly optional: boolean;
}
export const allowed: Readonly<Record<string, string>>;
export function isAllowed(expression: string): boolean;
export function packages(): Installed[];
export function bundled(): string[];
export function licences(): string;
