/** `12,345`. */
export function count(value: number | undefined | null): string {
  return value === undefined || value === null ? "" : new Intl.NumberFormat("en-GB").format(value);
}

const UNITS = ["B", "KB", "MB", "GB"];

/** `1.4 MB`: size of a file, one decimal from KB on. */
export function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}

/** `1,234`, `84.5`, or a dash. */
export function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? "—" : new Intl.NumberFormat("en-GB").format(value);
}
