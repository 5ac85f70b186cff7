/** All texts of one language: each file owns one top key, the name of its feature. */
export const merge = (files: Record<string, object>): object => Object.assign({}, ...Object.values(files)) as object;
