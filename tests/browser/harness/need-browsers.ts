import { findBrowser, installHint } from '../../../scripts/browser/find.ts';

/** Fails the whole run in one line when a browser is missing: nothing is skipped silently. */
export default function setup(): void {
  const missing = (['chromium', 'firefox'] as const).filter((name) => !findBrowser(name));
  if (missing.length > 0) throw new Error(`${installHint} Missing: ${missing.join(', ')}.`);
}
