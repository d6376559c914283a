/** The older way, which asks no policy of the page: our own copy event is answered before any listener of the page's document sees it. */
function copyByEvent(text: string): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}

/**
 * Puts a text on the clipboard, within the reader's click. No text is selected for it: a page can read what is selected, even in a closed
 * shadow root.
 * @returns false where the browser allows neither way
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on pages without HTTPS; refused where the page's Permissions-Policy says so.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}
