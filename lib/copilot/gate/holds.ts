/** In date on the day of the check, which may be later than the day the material was chosen. */
export const holds = (item: { validUntil: string | undefined }, day: string) =>
  item.validUntil === undefined || day <= item.validUntil;
