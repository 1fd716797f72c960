/** The page of a case, as those who handle it use it. */

/** Opens a case in somebody's window, and waits until its page is there. */
export async function openCase(window, matter) {
  await window.open(`/cases/${matter}`);
  await window.page.locator('main .frame aside').waitFor();
  return window.page;
}

/** Waits until a case's page shows a state. */
export function stands(page, state) {
  return page.locator('main .frame aside dd').getByText(state, { exact: true }).waitFor();
}

/** Presses a button of the page. */
export function press(page, name) {
  return page.locator('main').getByRole('button', { name, exact: true }).first().click();
}

/** Does something to the case that is open: presses its button and answers what that asks. */
export async function deed(window, name, { body, note } = {}) {
  const { page } = window;
  await press(page, name);
  const dialog = page.locator('.el-dialog:visible');
  await dialog.waitFor();
  if (body) {
    await window.pick('单位', body);
  }
  if (note) {
    await dialog.locator('textarea').fill(note);
  }
  await dialog.locator('.el-dialog__footer .el-button--primary').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Writes an answer to what came and sends it to be reviewed. */
export async function answer(page, text) {
  await page.fill('textarea[name=answer]', text);
  await press(page, '答复送审');
  await stands(page, '答复待审核');
}
