/**
 * Copies text; false where the browser refuses. Old WebViews lack the clipboard, or refuse it, but obey
 * `execCommand`.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  // Any rejection means that the browser, or the app around it, refuses.
  const copied = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return copied === true || copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
