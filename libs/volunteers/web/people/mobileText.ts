/** A Norwegian mobile number as one writes it, «912 34 567»; one from elsewhere as it is kept. */
export const mobileText = (mobile: string): string => mobile.replace(/^\+47(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3');
