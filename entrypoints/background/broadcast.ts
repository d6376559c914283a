import { callTab } from '../../lib/platform/messaging.ts';
import { allTabs } from '../../lib/platform/tabs.ts';

const waitMs = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells pages that packs changed. Several changes in a row become one message. */
export function refreshPages(): void {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const tabs = await allTabs();
    await Promise.all(tabs.map((tab) => callTab(tab)('page.refresh', {}).catch(() => undefined)));
  }, waitMs);
}
