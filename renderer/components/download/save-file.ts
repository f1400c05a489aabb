/** Lets somebody keep a file that came as base64; the host of the page decides where. */
export function saveFile(file: {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}): void {
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  URL.revokeObjectURL(address);
}
