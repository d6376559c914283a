/** Offers a text as a file to save. Nothing is sent anywhere: the link leads into memory. */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes hold of it at once; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
