/** Sends forms as readers do, with script or without. */
import { eventually } from './console.js';

/** Presses a button that leads to another page, and waits for that page. */
export async function leave(page, button) {
  await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await button.click();
  await page.locator('html:not([data-left])').waitFor({ state: 'attached' });
  await page.waitForLoadState();
}

/** Sends the form until something is seen: who is quicker than a person can be is asked to send again. */
export async function sendUntil(page, seen, button = 'form.form [type=submit]') {
  await eventually(`the form is taken: ${seen}`, async () => {
    await leave(page, page.locator(button).last());
    return (await page.locator(seen).count()) > 0;
  });
}
