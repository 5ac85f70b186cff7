interface Named {
  name: string;
}

/** «NAV Gamle Oslo, Oslo kommune»; what is hidden or absent is left out. */
export const teamOf = (unit: Named | null | undefined, organisation: Named | null | undefined): string =>
  [unit?.name, organisation?.name].filter((name) => name !== undefined).join(', ');
