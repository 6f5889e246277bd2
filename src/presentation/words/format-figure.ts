/** A number with commas and its unit, and the pence of pounds where there are any. */
export function formatFigure(value: number, unit: string | null): string {
  const [whole = '0', part = ''] = Math.abs(value).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const digits = `${value < 0 ? '-' : ''}${grouped}${part === '00' ? '' : `.${part}`}`;
  if (unit === null) return digits;
  if (unit === '%') return `${digits}%`;
  return /^[£€$]/u.test(unit) ? `${unit}${digits}` : `${digits} ${unit}`;
}
