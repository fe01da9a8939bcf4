/** Rows as a file that a Swedish spreadsheet opens rightly: semicolons, a mark of UTF-8, no text that computes. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const quoted = (text: string) =>
    /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `\ufeff${rows.map((row) => `${row.map((text) => quoted(plain(text))).join(";")}\r\n`).join("")}`;
}

/** Gives the person a file made here. */
export function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
