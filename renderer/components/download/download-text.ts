/** Lets somebody keep a text as a file; the host of the page decides where. */
export function downloadText(
  fileName: string,
  text: string,
  type: 'application/json' | 'text/csv' = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
