import type { Page } from 'puppeteer-core';

/** Types a link into «Subscribe to a pack» and presses the button with the pointer: only a real click may ask for permission. */
export async function subscribeTo(settings: Page, link: string): Promise<void> {
  await settings.bringToFront();
  const field = await settings.waitForSelector('form.add input[type="url"]');
  await field?.click({ count: 3 });
  await field?.type(link);
  await (await settings.$('form.add button[type="submit"]'))?.click();
}
