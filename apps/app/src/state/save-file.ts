// Hands her a file, made on the device.

/** The name of the file. */
export function saveFile(name: string, content: string, type: string): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
