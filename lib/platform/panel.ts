import browser from 'webextension-polyfill';

interface PanelApis {
  /** Chromium 116 and later. */
  readonly sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  /** Firefox for computers. */
  readonly sidebarAction?: { open(): Promise<void> };
}

function apis(): PanelApis {
  const { chrome } = globalThis as { chrome?: PanelApis };
  return { ...(browser as unknown as PanelApis), ...(chrome?.sidePanel ? { sidePanel: chrome.sidePanel } : {}) };
}

/** True where the browser has a panel beside the page (not in Firefox for Android). */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = apis();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel. Call it straight from a click or a command: browsers open it for nothing else. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
