/** The address of the database, for those who need a connection of their own. */
export const DATABASE_URL = Symbol('DATABASE_URL');
